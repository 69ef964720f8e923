import { useMemo } from "react"
import { useFormat } from "../../hooks/use-format"
import { type Bound, within } from "../../hooks/use-settings-form"
import { areaName } from "../../lib/countries"
import { percentList } from "../../lib/lists-as-text"
import type { TaxRate } from "../../lib/settings"
import { AreasForm, DatedArea } from "./areas-form"
import { ListSetting } from "./fields/list-setting"
import { NumberSetting } from "./fields/number-setting"
import { Pair } from "./fields/row-list"
import type { FormProps, SectionProps } from "./settings-parts"
import { TableSection } from "./table-section"

const fields = ["country", "valid_from", "standard", "reduced"] as const

export const TaxRatesSection = ({ settings }: SectionProps) => {
  const format = useFormat()
  const cellsOf = ({ country, valid_from, standard, reduced }: TaxRate) => [
    areaName(country, format.locale),
    format.day(valid_from),
    format.percent(standard),
    reduced.map(format.percent).join("; ") || "-",
  ]

  return (
    <TableSection
      name="tax_rates"
      fields={fields}
      rows={settings.tax_rates.map(cellsOf)}
      form={(onSaved) => <TaxRatesForm {...{ settings, onSaved }} />}
    />
  )
}

const newRate: TaxRate = { country: "", valid_from: "", standard: Number.NaN, reduced: [] }

const TaxRatesForm = (props: FormProps) => (
  <AreasForm
    {...props}
    name="tax_rates"
    listOf={({ bind }) => bind("tax_rates")}
    newRow={newRate}
    codeOf={({ country }) => country}
  >
    {(row) => <RateFields {...row} />}
  </AreasForm>
)

const RateFields = (row: Bound<TaxRate>) => {
  const { locale } = useFormat()
  const rates = useMemo(() => percentList(locale), [locale])
  return (
    <>
      <DatedArea code={within(row, "country")} from={within(row, "valid_from")} placeholder="AT" />
      <Pair>
        <NumberSetting {...within(row, "standard")} unit="%" step="any" />
        <ListSetting {...within(row, "reduced")} format={rates} placeholder="10; 13" />
      </Pair>
    </>
  )
}
