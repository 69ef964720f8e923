import { Heading } from "@medusajs/ui"
import { type ReactNode, useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import { optional, useSettingsForm } from "../../hooks/use-settings-form"
import { listCountries } from "../../lib/countries"
import { PickSetting } from "./fields/choice-setting"
import { TextSetting } from "./fields/text-setting"
import { bankFields, contactFields, registerFields } from "./issuer-fields"
import { IssuerAddress, IssuerTaxNumbers } from "./issuer-parts"
import { SettingsForm } from "./settings-form"
import type { FormProps } from "./settings-parts"

export const IssuerForm = ({ settings, onSaved }: FormProps) => {
  const { t } = useTranslation("lexoffice")
  const { locale } = useFormat()
  const countries = useMemo(() => listCountries(locale), [locale])
  const form = useSettingsForm(settings, onSaved)
  const { bind } = form

  return (
    <SettingsForm form={form}>
      <IssuerAddress bind={bind} />
      <PickSetting {...bind("own_invoice", "issuer", "country_code")} options={countries} />
      <Group title={t("settings.own_invoice.groups.tax")}>
        <IssuerTaxNumbers bind={bind} />
      </Group>
      <Group title={t("settings.own_invoice.groups.contact")}>
        {contactFields.map((field) => (
          <TextSetting key={field} {...optional(bind("own_invoice", "issuer", field))} />
        ))}
      </Group>
      <Group title={t("settings.own_invoice.groups.register")}>
        {registerFields.map((field) => (
          <TextSetting key={field} {...optional(bind("own_invoice", "issuer", field))} />
        ))}
      </Group>
      <Group title={t("settings.own_invoice.groups.bank")}>
        {bankFields.map((field) => (
          <TextSetting
            key={field}
            {...optional(bind("own_invoice", "issuer", "bank", field))}
            autoComplete="off"
          />
        ))}
      </Group>
    </SettingsForm>
  )
}

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="border-ui-border-base flex flex-col gap-y-6 border-t pt-6">
    <Heading level="h2">{title}</Heading>
    {children}
  </div>
)
