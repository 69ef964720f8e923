import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import { type Bound, givenDay, optional, useSettingsForm, within } from "../../hooks/use-settings-form"
import { areaName, listCountries } from "../../lib/countries"
import { codeList, postcodeList } from "../../lib/lists-as-text"
import { type Territory, vatAreas } from "../../lib/settings"
import { ChoiceSetting, PickSetting } from "./fields/choice-setting"
import { DaySetting } from "./fields/day-setting"
import { ListSetting } from "./fields/list-setting"
import { Pair, RowList } from "./fields/row-list"
import { TextSetting } from "./fields/text-setting"
import { SettingsForm } from "./settings-form"
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

export const TerritoriesForm = ({ settings, onSaved }: FormProps) => {
  const { t } = useTranslation("lexoffice")
  const { locale } = useFormat()
  const form = useSettingsForm(settings, onSaved)
  return (
    <SettingsForm form={form}>
      <RowList
        {...form.bind("territories")}
        newRow={newPlace}
        addLabel={t("settings.territories.add")}
        emptyLabel={t("settings.territories.none")}
        nameOf={({ id }) => areaName(id, locale) || t("settings.territories.new")}
      >
        {(row) => <PlaceFields {...row} />}
      </RowList>
    </SettingsForm>
  )
}

const PlaceFields = (row: Bound<Territory>) => {
  const { locale } = useFormat()
  const countries = useMemo(() => listCountries(locale), [locale])
  return (
    <>
      <Pair>
        <TextSetting {...within(row, "id")} placeholder="ES_CANARY" autoComplete="off" />
        <DaySetting {...givenDay(within(row, "valid_from"))} />
      </Pair>
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
