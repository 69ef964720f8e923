import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A sentence in place of a section's rows. */
export const SectionText = ({ children }: { children: ReactNode }) => (
  <Text size="small" className="text-ui-fg-subtle text-pretty px-6 py-4">
    {children}
  </Text>
)
