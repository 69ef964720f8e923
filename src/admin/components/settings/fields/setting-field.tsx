import type { ReactNode } from "react"
import { useSettingTexts } from "../../../hooks/use-setting-texts"
import { type ControlProps, Field } from "../../common/field"

type SettingFieldProps = {
  name: string
  /** In place of the setting's own sentence */
  help?: ReactNode
  children: (control: ControlProps) => ReactNode
}

/** A field with the words for the setting it changes. */
export const SettingField = ({ name, help, children }: SettingFieldProps) => {
  const texts = useSettingTexts(name)
  return (
    <Field name={name} label={texts.label} help={help ?? texts.help}>
      {children}
    </Field>
  )
}
