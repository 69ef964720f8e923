import { Input } from "@medusajs/ui"
import { useState } from "react"
import type { Bound } from "../../../hooks/use-settings-form"
import type { ListFormat } from "../../../lib/lists-as-text"
import { SettingField } from "./setting-field"

type ListSettingProps<T> = Bound<T[]> & { format: ListFormat<T>; placeholder?: string }

/** A short list on one line. What is being typed stays as it is until the field is left. */
export const ListSetting = <T,>({ name, value, onChange, format, placeholder }: ListSettingProps<T>) => {
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <SettingField name={name}>
      {(control) => (
        <Input
          {...control}
          placeholder={placeholder}
          autoComplete="off"
          value={draft ?? format.write(value)}
          onBlur={() => setDraft(null)}
          onChange={({ target }) => {
            setDraft(target.value)
            onChange(format.read(target.value))
          }}
        />
      )}
    </SettingField>
  )
}
