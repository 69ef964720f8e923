import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { SectionText } from "../common/section-text"
import { EditableSection } from "./editable-section"
import { SimpleTable } from "./simple-table"

type TableSectionProps = {
  /** A setting that is a list: its columns are fields of its entries */
  name: string
  fields: readonly string[]
  rows: ReactNode[][]
  form: (onSaved: () => void) => ReactNode
}

/** A setting that is a list, as it is now; its menu opens it as a form. */
export const TableSection = ({ name, fields, rows, form }: TableSectionProps) => {
  const { t } = useTranslation("lexoffice")
  return (
    <EditableSection name={name} form={form}>
      {rows.length === 0 ? (
        <SectionText>{t(`settings.${name}.none`)}</SectionText>
      ) : (
        <SimpleTable
          head={fields.map((field) => t(`settings.${name}.${field}.label`))}
          rows={rows.map((cells, index) => ({ key: `${index}`, cells }))}
        />
      )}
    </EditableSection>
  )
}
