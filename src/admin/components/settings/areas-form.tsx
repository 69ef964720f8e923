import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useConfirmedList } from "../../hooks/use-confirmed-taxes"
import { useFormat } from "../../hooks/use-format"
import {
  type Bound,
  givenDay,
  type SettingsForm as Form,
  useSettingsForm,
} from "../../hooks/use-settings-form"
import { areaName } from "../../lib/countries"
import { DaySetting } from "./fields/day-setting"
import { Pair, RowList } from "./fields/row-list"
import { TextSetting } from "./fields/text-setting"
import { SettingsForm } from "./settings-form"
import type { FormProps } from "./settings-parts"

type AreasFormProps<T> = FormProps & {
  name: "tax_rates" | "territories"
  listOf: (form: Form) => Bound<T[]>
  newRow: T
  /** A country, or a part of one: what an entry is called by */
  codeOf: (row: T) => string
  children: (row: Bound<T>) => ReactNode
}

/** What holds for countries or parts of them, each from a day on. */
export const AreasForm = <T extends object>(props: AreasFormProps<T>) => {
  const { settings, onSaved, name, listOf, newRow, codeOf, children } = props
  const { t } = useTranslation("lexoffice")
  const { locale } = useFormat()
  const form = useSettingsForm(settings, onSaved, { confirm: useConfirmedList(name) })
  const list = listOf(form)
  return (
    <SettingsForm form={form}>
      <RowList
        {...list}
        newRow={newRow}
        addLabel={t(`settings.${list.name}.add`)}
        emptyLabel={t(`settings.${list.name}.none`)}
        nameOf={(row) => areaName(codeOf(row), locale) || t(`settings.${list.name}.new`)}
      >
        {children}
      </RowList>
    </SettingsForm>
  )
}

type DatedAreaProps = { code: Bound<string>; from: Bound<string>; placeholder: string }

/** Where an entry holds, and since when. */
export const DatedArea = ({ code, from, placeholder }: DatedAreaProps) => (
  <Pair>
    <TextSetting {...code} placeholder={placeholder} autoComplete="off" />
    <DaySetting {...givenDay(from)} />
  </Pair>
)
