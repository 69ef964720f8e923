import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"

type PageLinkProps = { to: string; children: ReactNode; className?: string }

/** A link within the admin. In a row that opens something itself, the link alone is followed. */
export const PageLink = ({ to, children, className }: PageLinkProps) => (
  <Link
    to={to}
    className={clx(
      "text-ui-fg-interactive hover:text-ui-fg-interactive-hover transition-fg",
      "focus-visible:shadow-borders-focus rounded-sm outline-none",
      className
    )}
    onClick={(event) => event.stopPropagation()}
  >
    {children}
  </Link>
)
