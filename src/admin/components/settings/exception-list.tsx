import { Text } from "@medusajs/ui"
import { type ReactNode, useId } from "react"
import { HelpNote } from "../common/field-notes"

/** Settings that may differ by payment provider: one small row for each provider of the shop. */
export const ExceptionList = ({
  label,
  help,
  children,
}: {
  label: string
  help?: string
  children: ReactNode
}) => {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className="flex flex-col gap-y-2">
      <Text id={id} size="small" leading="compact" weight="plus">
        {label}
      </Text>
      <div className="bg-ui-bg-component shadow-elevation-card-rest divide-y rounded-lg">{children}</div>
      <HelpNote>{help}</HelpNote>
    </div>
  )
}
