import { Plus, Trash } from "@medusajs/icons"
import { Button, IconButton, Text } from "@medusajs/ui"
import { type ReactNode, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Bound } from "../../../hooks/use-settings-form"
import { useFieldProblem } from "../../common/field"
import { ProblemNote } from "../../common/field-notes"

type RowListProps<T> = Bound<T[]> & {
  newRow: T
  addLabel: string
  emptyLabel: string
  /** What a row is called as a whole, such as "Austria" */
  nameOf: (row: T, position: number) => string
  children: (row: Bound<T>) => ReactNode
}

/** Entries of a list as cards with fields, which can be added and taken away. */
export const RowList = <T extends object>(props: RowListProps<T>) => {
  const { name, value, onChange, newRow, addLabel, emptyLabel, nameOf, children } = props
  const [ids, setIds] = useState(() => value.map((_, index) => index))

  const add = () => {
    setIds([...ids, Math.max(-1, ...ids) + 1])
    onChange([...value, newRow])
  }
  const remove = (position: number) => {
    setIds(ids.filter((_, index) => index !== position))
    onChange(value.filter((_, index) => index !== position))
  }
  const change = (position: number, row: T) =>
    onChange(value.map((other, index) => (index === position ? row : other)))

  return (
    <div className="flex flex-col gap-y-3">
      {value.length === 0 && (
        <Text size="small" className="text-ui-fg-muted">
          {emptyLabel}
        </Text>
      )}
      {value.map((row, position) => (
        <Row
          key={ids[position] ?? position}
          name={`${name}.${position}`}
          title={nameOf(row, position)}
          onRemove={() => remove(position)}
        >
          {children({ name: `${name}.${position}`, value: row, onChange: (next) => change(position, next) })}
        </Row>
      ))}
      <Button size="small" variant="secondary" type="button" className="self-start" onClick={add}>
        <Plus />
        {addLabel}
      </Button>
    </div>
  )
}

type RowProps = { name: string; title: string; onRemove: () => void; children: ReactNode }

const Row = ({ name, title, onRemove, children }: RowProps) => {
  const { t } = useTranslation("lexoffice")
  const problem = useFieldProblem(name, true)
  return (
    <div
      role="group"
      aria-label={title}
      className="bg-ui-bg-component shadow-elevation-card-rest flex flex-col gap-y-4 rounded-lg p-4"
    >
      <div className="flex items-center justify-between gap-x-2">
        <Text size="small" leading="compact" weight="plus">
          {title}
        </Text>
        <IconButton
          size="small"
          variant="transparent"
          type="button"
          aria-label={t("actions.remove_named", { name: title })}
          onClick={onRemove}
        >
          <Trash />
        </IconButton>
      </div>
      <ProblemNote>{problem}</ProblemNote>
      {children}
    </div>
  )
}

/** Two short fields side by side. */
export const Pair = ({ children }: { children: ReactNode }) => (
  <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">{children}</div>
)
