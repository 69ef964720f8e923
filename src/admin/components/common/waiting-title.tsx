import type { ReactNode } from "react"
import { useIncidentCauses } from "../../hooks/use-incidents"
import { useTitleCount } from "../../hooks/use-title-count"

/** Around each of our pages: the browser's tab says how many incidents are open. */
export const WaitingTitle = ({ children }: { children: ReactNode }) => {
  useTitleCount(useIncidentCauses().open)
  return children
}
