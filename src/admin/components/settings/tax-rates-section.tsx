import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import { type Bound, givenDay, useSettingsForm, within } from "../../hooks/use-settings-form"
import { areaName } from "../../lib/countries"
import { percentList } from "../../lib/lists-as-text"
import type { TaxRate } from "../../lib/settings"
import { EditableSection } from "./editable-section"
import { DaySetting } from "./fields/day-setting"
import { ListSetting } from "./fields/list-setting"
import { NumberSetting } from "./fields/number-setting"
import { Pair, RowList } from "./fields/row-list"
import { TextSetting } from "./fields/text-setting"
import { SectionText } from "./section-text"
import { SettingsForm } from "./settings-form"
import type { FormProps, SectionProps } from "./settings-parts"
import { SimpleTable } from "./simple-table"

const fields = ["country", "valid_from", "standard", "reduced"] as const

export const TaxRatesSection = ({ settings: { tax_rates: rates }, settings }: SectionProps) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const cellsOf = ({ country, valid_from, standard, reduced }: TaxRate) => [
    areaName(country, format.locale),
    format.day(valid_from),
    format.percent(standard),
    reduced.map(format.percent).join("; ") || "-",
  ]

  return (
    <EditableSection name="tax_rates" form={(onSaved) => <TaxRatesForm {...{ settings, onSaved }} />}>
      {rates.length === 0 ? (
        <SectionText>{t("settings.tax_rates.none")}</SectionText>
      ) : (
        <SimpleTable
          head={fields.map((field) => t(`settings.tax_rates.${field}.label`))}
          rows={rates.map((rate, index) => ({ key: `${index}`, cells: cellsOf(rate) }))}
        />
      )}
    </EditableSection>
  )
}

const newRate: TaxRate = { country: "", valid_from: "", standard: Number.NaN, reduced: [] }

const TaxRatesForm = ({ settings, onSaved }: FormProps) => {
  const { t } = useTranslation("lexoffice")
  const { locale } = useFormat()
  const form = useSettingsForm(settings, onSaved)
  return (
    <SettingsForm form={form}>
      <RowList
        {...form.bind("tax_rates")}
        newRow={newRate}
        addLabel={t("settings.tax_rates.add")}
        emptyLabel={t("settings.tax_rates.none")}
        nameOf={({ country }) => areaName(country, locale) || t("settings.tax_rates.new")}
      >
        {(row) => <RateFields {...row} />}
      </RowList>
    </SettingsForm>
  )
}

const RateFields = (row: Bound<TaxRate>) => (
  <>
    <Pair>
      <TextSetting {...within(row, "country")} placeholder="AT" autoComplete="off" />
      <DaySetting {...givenDay(within(row, "valid_from"))} />
    </Pair>
    <Pair>
      <NumberSetting {...within(row, "standard")} unit="%" step="any" />
      <ListSetting {...within(row, "reduced")} format={percentList} placeholder="10; 13" />
    </Pair>
  </>
)
