import { Table, Text } from "@medusajs/ui"
import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"

type AmountTableProps = {
  title: string
  columns: string[]
  rows: { key: string; cells: ReactNode[] }[]
  /** In place of no rows */
  empty: string
}

/** A table of a few rows; everything after the first column is a number. */
export const AmountTable = ({ title, columns, rows, empty }: AmountTableProps) =>
  rows.length ? (
    <div className="overflow-x-auto">
      <Table aria-label={title}>
        <Table.Header className="border-t-0">
          <Table.Row>
            {columns.map((column, index) => (
              <Table.HeaderCell key={column} className={clx(index > 0 && "text-right")}>
                {column}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body className="border-b-0">
          {rows.map(({ key, cells }) => (
            <Table.Row key={key} className="last-of-type:border-b-0">
              {cells.map((cell, index) => (
                <Table.Cell
                  key={index}
                  className={clx("whitespace-nowrap", index > 0 && "text-ui-fg-base text-right tabular-nums")}
                >
                  {cell}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  ) : (
    <Text size="small" className="text-ui-fg-muted px-6 py-4">
      {empty}
    </Text>
  )
