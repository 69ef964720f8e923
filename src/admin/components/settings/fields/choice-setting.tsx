import { useSettingTexts } from "../../../hooks/use-setting-texts"
import type { Bound } from "../../../hooks/use-settings-form"
import { Choice, type Option } from "../../common/controls"
import { SettingField } from "./setting-field"

/** One of a few words, which the translation files hold. */
export const ChoiceSetting = <T extends string>({
  options,
  ...bound
}: Bound<T> & { options: readonly T[] }) => {
  const { option } = useSettingTexts(bound.name)
  return <PickSetting {...bound} options={options.map((value) => ({ value, label: option(value) }))} />
}

/** One of a list that comes from elsewhere. */
export const PickSetting = <T extends string>({
  name,
  value,
  onChange,
  options,
}: Bound<T> & { options: Option<T>[] }) => (
  <SettingField name={name}>
    {(control) => <Choice {...control} value={value} options={options} onChange={onChange} />}
  </SettingField>
)

/** The list of choices needs a value for "none", which an empty string cannot be. */
const none = "none"

type OptionalPickProps = Bound<string | null> & { options: Option<string>[]; noneLabel: string }

/** As `PickSetting`, with a choice for nothing before the others. */
export const OptionalPickSetting = ({ value, onChange, options, noneLabel, ...bound }: OptionalPickProps) => (
  <PickSetting
    {...bound}
    value={value ?? none}
    options={[{ value: none, label: noneLabel }, ...options]}
    onChange={(picked) => onChange(picked === none ? null : picked)}
  />
)
