import { ArrowUpRightOnBox } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

type ExternalLinkProps = { href: string; children: ReactNode; className?: string }

export const ExternalLink = ({ href, children, className }: ExternalLinkProps) => {
  const { t } = useTranslation("lexoffice")
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      className={clx(
        "text-ui-fg-interactive hover:text-ui-fg-interactive-hover transition-fg inline-flex items-center gap-x-1",
        "focus-visible:shadow-borders-focus rounded-sm outline-none",
        className
      )}
    >
      <span>{children}</span>
      <ArrowUpRightOnBox className="shrink-0" />
      <span className="sr-only">{t("actions.new_tab")}</span>
    </a>
  )
}
