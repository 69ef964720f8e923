import type { Bound } from "../../../hooks/use-settings-form"
import { Quantity } from "../../common/controls"
import { SettingField } from "./setting-field"

type NumberSettingProps = Bound<number> & { unit?: string; step?: number | "any" }

export const NumberSetting = ({ name, value, onChange, ...quantity }: NumberSettingProps) => (
  <SettingField name={name}>
    {(control) => (
      <Quantity
        {...control}
        {...quantity}
        value={Number.isNaN(value) ? null : value}
        // NaN becomes null on its way: the server then says that a number is missing
        onChange={(next) => onChange(next ?? Number.NaN)}
      />
    )}
  </SettingField>
)
