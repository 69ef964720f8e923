import { Hint } from "@medusajs/ui"
import type { ReactNode } from "react"

/** What the server had against a value. */
export const ProblemNote = ({ id, children }: { id?: string; children: string | null }) =>
  children && (
    <Hint id={id} variant="error" role="alert">
      {children}
    </Hint>
  )

/** The sentence that says what a value changes. */
export const HelpNote = ({ id, children }: { id?: string; children: ReactNode }) =>
  children && (
    <Hint id={id} className="text-pretty">
      {children}
    </Hint>
  )
