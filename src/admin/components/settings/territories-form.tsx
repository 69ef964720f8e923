import { useMemo } from "react"
import { useFormat } from "../../hooks/use-format"
import { type Bound, optional, within } from "../../hooks/use-settings-form"
import { listCountries } from "../../lib/countries"
import { codeList, postcodeList } from "../../lib/lists-as-text"
import { type Territory, vatAreas } from "../../lib/settings"
import { AreasForm, DatedArea } from "./areas-form"
import { ChoiceSetting, PickSetting } from "./fields/choice-setting"
import { ListSetting } from "./fields/list-setting"
import { Pair } from "./fields/row-list"
import { TextSetting } from "./fields/text-setting"
import type { FormProps } from "./settings-parts"

const newPlace: Territory = {
  id: "",
  country_code: "DE",
  valid_from: "",
  goods: "eu",
  services: "eu",
  vat_country: "",
  vat_id_prefix: null,
  lexoffice_country_codes: [],
}

export const TerritoriesForm = (props: FormProps) => (
  <AreasForm
    {...props}
    name="territories"
    listOf={({ bind }) => bind("territories")}
    newRow={newPlace}
    codeOf={({ id }) => id}
  >
    {(row) => <PlaceFields {...row} />}
  </AreasForm>
)

const PlaceFields = (row: Bound<Territory>) => {
  const { locale } = useFormat()
  const countries = useMemo(() => listCountries(locale), [locale])
  return (
    <>
      <DatedArea code={within(row, "id")} from={within(row, "valid_from")} placeholder="ES_CANARY" />
      <PickSetting {...within(row, "country_code")} options={countries} />
      <ListSetting
        {...leftOutWhenEmpty(within(row, "postcodes"))}
        format={postcodeList}
        placeholder="35000-35999, 38000-38999"
      />
      <Pair>
        <ChoiceSetting {...within(row, "goods")} options={vatAreas} />
        <ChoiceSetting {...within(row, "services")} options={vatAreas} />
      </Pair>
      <Pair>
        <TextSetting {...within(row, "vat_country")} placeholder="ES" autoComplete="off" />
        <TextSetting {...optional(within(row, "vat_id_prefix"))} placeholder="EL" autoComplete="off" />
      </Pair>
      <ListSetting {...leftOutWhenEmpty(within(row, "rates_from"))} format={codeList} placeholder="ES" />
      <ListSetting {...within(row, "lexoffice_country_codes")} format={codeList} placeholder="ES" />
    </>
  )
}

const leftOutWhenEmpty = <T,>({ name, value, onChange }: Bound<T[] | undefined>): Bound<T[]> => ({
  name,
  value: value ?? [],
  onChange: (list) => onChange(list.length ? list : undefined),
})
