import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"

type SimpleTableProps = { head: string[]; rows: { key: string; cells: ReactNode[] }[] }

/** A short list within a section. */
export const SimpleTable = ({ head, rows }: SimpleTableProps) => (
  <div className="overflow-x-auto rounded-b-lg">
    <Table>
      <Table.Header>
        <Table.Row>
          {head.map((title) => (
            <Table.HeaderCell key={title} className="text-nowrap px-6">
              {title}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map(({ key, cells }) => (
          <Table.Row key={key}>
            {cells.map((cell, index) => (
              <Table.Cell key={index} className="px-6">
                {cell}
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  </div>
)
