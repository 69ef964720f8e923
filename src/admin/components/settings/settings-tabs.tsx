import { Tabs } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

const names = ["general", "taxes", "documents", "own_invoices", "more"] as const

export type TabName = (typeof names)[number]

/** Groups of sections; which one is open stands in the address. */
export const SettingsTabs = ({ tabs }: { tabs: Record<TabName, ReactNode> }) => {
  const { t } = useTranslation("lexoffice")
  const [params, setParams] = useSearchParams()
  const open = names.find((name) => name === params.get("tab")) ?? "general"

  return (
    <Tabs value={open} onValueChange={(tab) => setParams({ tab }, { replace: true })}>
      <Tabs.List className="flex-wrap" aria-label={t("settings.tabs.label")}>
        {names.map((name) => (
          <Tabs.Trigger key={name} value={name}>
            {t(`settings.tabs.${name}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {names.map((name) => (
        <Tabs.Content key={name} value={name}>
          <div className="flex flex-col gap-y-3 pt-3">{tabs[name]}</div>
        </Tabs.Content>
      ))}
    </Tabs>
  )
}
