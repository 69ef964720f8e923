import { ArrowUpRightOnBox } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { linkClass } from "./link-class"

type ExternalLinkProps = {
  href: string
  children: ReactNode
  className?: string
  /** Stands among other words */
  isInText?: boolean
}

export const ExternalLink = ({ href, children, className, isInText }: ExternalLinkProps) => {
  const { t } = useTranslation("lexoffice")
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      className={clx(linkClass(isInText), "inline-flex items-center gap-x-1", className)}
    >
      <span>{children}</span>
      <ArrowUpRightOnBox className="shrink-0" />
      <span className="sr-only">{t("actions.new_tab")}</span>
    </a>
  )
}
