import { Input, Textarea } from "@medusajs/ui"
import type { ComponentProps } from "react"
import type { Bound } from "../../../hooks/use-settings-form"
import { SettingField } from "./setting-field"

type InputProps = Omit<ComponentProps<typeof Input>, "name" | "value" | "onChange">
type TextareaProps = Omit<ComponentProps<typeof Textarea>, "name" | "value" | "onChange">

export const TextSetting = ({ name, value, onChange, ...input }: Bound<string> & InputProps) => (
  <SettingField name={name}>
    {(control) => (
      <Input {...input} {...control} value={value} onChange={({ target }) => onChange(target.value)} />
    )}
  </SettingField>
)

export const LongTextSetting = ({ name, value, onChange, ...area }: Bound<string> & TextareaProps) => (
  <SettingField name={name}>
    {(control) => (
      <Textarea {...area} {...control} value={value} onChange={({ target }) => onChange(target.value)} />
    )}
  </SettingField>
)
