import { DataTable } from "@medusajs/ui"
import { useFormat } from "../../hooks/use-format"
import { useNarrowScreen } from "../../hooks/use-narrow-screen"

type CommandBarProps = { selectedLabel: (count: number) => string }

/** What can be done with the ticked rows. On a narrow screen their number stands alone, so that the commands have room. */
export const CommandBar = ({ selectedLabel }: CommandBarProps) => {
  const format = useFormat()
  const isNarrow = useNarrowScreen()
  return <DataTable.CommandBar selectedLabel={isNarrow ? format.number : selectedLabel} />
}
