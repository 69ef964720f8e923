import { DatePicker } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import { useSettingsForm } from "../../hooks/use-settings-form"
import { listCountries } from "../../lib/countries"
import { dateToDay, dayToDate } from "../../lib/format"
import { deliveryModes, invoiceStates, type Settings, triggers } from "../../lib/settings"
import { Choice } from "../common/controls"
import { DrawerForm } from "../common/drawer-form"
import { Field } from "../common/field"
import { UnsavedPrompt } from "../common/unsaved-prompt"
import { TriggerExceptions } from "./trigger-exceptions"

const keys = [
  "delivery_mode",
  "invoice_state",
  "trigger",
  "trigger_by_payment_provider",
  "start_date",
  "assumed_country",
] as const

/** The list of choices needs a value for "none", which an empty string cannot be. */
const noCountry = "none"

type InvoicingFormProps = { settings: Settings; startDateFixed: boolean; onSaved: () => void }

export const InvoicingForm = ({ settings, startDateFixed, onSaved }: InvoicingFormProps) => {
  const { t } = useTranslation("lexoffice")
  const { locale } = useFormat()
  const countries = useMemo(() => listCountries(locale), [locale])
  const { values, change, ...form } = useSettingsForm(settings, keys, onSaved)
  const noCountryOption = { value: noCountry, label: t("settings.assumed_country.none") }

  return (
    <DrawerForm onSubmit={form.save} problems={form.problems} isSaving={form.isSaving}>
      <UnsavedPrompt isDirty={form.isDirty} />
      <Field
        name="delivery_mode"
        label={t("settings.delivery_mode.label")}
        help={t("settings.delivery_mode.help")}
      >
        {(control) => (
          <Choice
            {...control}
            value={values.delivery_mode}
            options={deliveryModes.map((value) => ({
              value,
              label: t(`settings.delivery_mode.options.${value}`),
            }))}
            onChange={(delivery_mode) => change("delivery_mode", { delivery_mode })}
          />
        )}
      </Field>
      <Field
        name="invoice_state"
        label={t("settings.invoice_state.label")}
        help={t("settings.invoice_state.help")}
      >
        {(control) => (
          <Choice
            {...control}
            value={values.invoice_state}
            options={invoiceStates.map((value) => ({
              value,
              label: t(`settings.invoice_state.options.${value}`),
            }))}
            onChange={(invoice_state) => change("invoice_state", { invoice_state })}
          />
        )}
      </Field>
      <Field name="trigger" label={t("settings.trigger.label")} help={t("settings.trigger.help")}>
        {(control) => (
          <Choice
            {...control}
            value={values.trigger}
            options={triggers.map((value) => ({ value, label: t(`settings.trigger.options.${value}`) }))}
            onChange={(trigger) => change("trigger", { trigger })}
          />
        )}
      </Field>
      <TriggerExceptions
        exceptions={values.trigger_by_payment_provider}
        onChange={(field, trigger_by_payment_provider) => change(field, { trigger_by_payment_provider })}
      />
      <Field
        name="start_date"
        label={t("settings.start_date.label")}
        help={startDateFixed ? t("settings.start_date.fixed") : t("settings.start_date.help")}
      >
        {(control) => (
          <DatePicker
            {...control}
            modal
            granularity="day"
            isDisabled={startDateFixed}
            isInvalid={control["aria-invalid"]}
            value={values.start_date ? dayToDate(values.start_date) : null}
            onChange={(date) => change("start_date", { start_date: date ? dateToDay(date) : null })}
          />
        )}
      </Field>
      <Field
        name="assumed_country"
        label={t("settings.assumed_country.label")}
        help={t("settings.assumed_country.help")}
      >
        {(control) => (
          <Choice
            {...control}
            value={values.assumed_country ?? noCountry}
            options={[noCountryOption, ...countries]}
            onChange={(code) =>
              change("assumed_country", { assumed_country: code === noCountry ? null : code })
            }
          />
        )}
      </Field>
    </DrawerForm>
  )
}
