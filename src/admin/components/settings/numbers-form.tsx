import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useConfirmation } from "../../hooks/use-confirmation"
import { useNumbersPreview } from "../../hooks/use-numbers"
import { type Bound, useSettingsForm } from "../../hooks/use-settings-form"
import { ApiError } from "../../lib/client"
import type { Settings } from "../../lib/settings"
import { NumberSetting } from "./fields/number-setting"
import { SwitchSetting } from "./fields/switch-setting"
import { TextSetting } from "./fields/text-setting"
import { SettingsForm } from "./settings-form"
import type { FormProps } from "./settings-parts"

export const NumbersForm = ({ settings, onSaved }: FormProps) => {
  const form = useSettingsForm(settings, onSaved, { confirm: useConfirmedNumbers() })
  const { bind } = form
  const creditNote = bind("numbers", "credit_note")
  return (
    <SettingsForm form={form}>
      <Preview numbers={form.values.numbers} />
      <TextSetting {...bind("numbers", "invoice")} className="font-mono" autoComplete="off" />
      <SwitchSetting {...asShared(creditNote, form.values.numbers.invoice)} />
      {creditNote.value !== null && (
        <TextSetting {...creditNote} value={creditNote.value} className="font-mono" autoComplete="off" />
      )}
      <SwitchSetting {...bind("numbers", "yearly_reset")} />
      <NumberSetting {...bind("numbers", "start")} />
    </SettingsForm>
  )
}

/** Whether credit notes have a range of their own; a new one begins with a pattern to be changed. */
const asShared = ({ onChange, value }: Bound<string | null>, invoice: string): Bound<boolean> => ({
  name: "numbers.own_range",
  value: value !== null,
  onChange: (isOwn) => onChange(isOwn ? `GS${invoice.replace(/^[A-Za-z]+/, "")}` : null),
})

const Preview = ({ numbers }: { numbers: Settings["numbers"] }) => {
  const { t } = useTranslation("lexoffice")
  const { ranges, error } = useNumbersPreview(numbers)
  const refusals = error instanceof ApiError ? error.fields.map(({ message }) => message) : []
  return (
    <div
      role="status"
      className="bg-ui-bg-component shadow-elevation-card-rest flex flex-col gap-y-2 rounded-lg p-4"
    >
      {ranges.map(({ pattern, kinds, next }) => (
        <div key={pattern} className="flex items-baseline justify-between gap-x-4">
          <Text size="small" className="text-ui-fg-subtle">
            {t(`settings.numbers.next.${kinds.join("_")}`)}
          </Text>
          <Text weight="plus" className="font-mono">
            {next}
          </Text>
        </div>
      ))}
      {refusals.map((sentence) => (
        <Text key={sentence} size="small" className="text-ui-fg-error text-pretty">
          {sentence}
        </Text>
      ))}
    </div>
  )
}

/** A gap or a second range within the year is something the tax office asks about. */
function useConfirmedNumbers() {
  const confirm = useConfirmation()
  return async (next: Settings, saved: Settings) => {
    const isInUse = saved.delivery_mode === "own_invoice"
    const isOther = JSON.stringify(next.numbers) !== JSON.stringify(saved.numbers)
    return !isInUse || !isOther || (await confirm("numbers")) ? {} : null
  }
}
