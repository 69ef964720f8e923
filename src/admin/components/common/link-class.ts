import { clx } from "@medusajs/ui"

/** A link as the dashboard draws it. @param isInText underlined, where its colour alone would have to tell it from words */
export const linkClass = (isInText = false) =>
  clx(
    "text-ui-fg-interactive hover:text-ui-fg-interactive-hover transition-fg",
    "focus-visible:shadow-borders-focus rounded-sm outline-none",
    isInText && "underline underline-offset-2"
  )
