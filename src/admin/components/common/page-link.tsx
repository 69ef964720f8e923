import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import { linkClass } from "./link-class"

type PageLinkProps = {
  to: string
  children: ReactNode
  className?: string
  /** Stands among other words */
  isInText?: boolean
}

/** A link within the admin. In a row that opens something itself, the link alone is followed. */
export const PageLink = ({ to, children, className, isInText }: PageLinkProps) => (
  <Link to={to} className={clx(linkClass(isInText), className)} onClick={(event) => event.stopPropagation()}>
    {children}
  </Link>
)
