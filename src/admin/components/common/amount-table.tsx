import { clx, Table } from "@medusajs/ui"
import type { ReactNode } from "react"
import { SectionText } from "./section-text"

export type AmountColumn<T> = {
  title: string
  cell: (row: T) => ReactNode
  /** Below the column, in the row of sums */
  sum?: ReactNode
  /** Names are written on the left, numbers on the right */
  isText?: boolean
}

type AmountTableProps<T> = {
  label: string
  columns: AmountColumn<T>[]
  rows: T[]
  /** In place of no rows */
  empty?: string
}

/** A small table of amounts, with a row of sums when a column has one. */
export const AmountTable = <T,>({ label, columns, rows, empty }: AmountTableProps<T>) => {
  if (rows.length === 0 && empty) {
    return <SectionText>{empty}</SectionText>
  }
  const side = ({ isText }: AmountColumn<T>) =>
    isText ? "text-left" : "whitespace-nowrap text-right tabular-nums"
  return (
    <div className="overflow-x-auto rounded-b-lg">
      <Table aria-label={label}>
        <Table.Header>
          <Table.Row>
            {columns.map((column) => (
              <Table.HeaderCell key={column.title} scope="col" className={side(column)}>
                {column.title}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body className="border-b-0">
          {rows.map((row, index) => (
            <Table.Row key={index} className="last-of-type:border-b-0">
              {columns.map((column) => (
                <Table.Cell key={column.title} className={side(column)}>
                  {column.cell(row)}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
          {columns.some(({ sum }) => sum !== undefined) && (
            <Table.Row className="bg-ui-bg-subtle border-t">
              {columns.map((column) => (
                <Table.Cell
                  key={column.title}
                  className={clx(side(column), "txt-compact-small-plus text-ui-fg-base")}
                >
                  {column.sum}
                </Table.Cell>
              ))}
            </Table.Row>
          )}
        </Table.Body>
      </Table>
    </div>
  )
}
