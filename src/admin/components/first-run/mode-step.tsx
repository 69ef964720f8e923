import { Alert } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useConfirmedInvoicing } from "../../hooks/use-confirmed-invoicing"
import { useSettingTexts } from "../../hooks/use-setting-texts"
import { type Bound, type SettingsForm, useSettingsForm } from "../../hooks/use-settings-form"
import { deliveryModes, invoiceStates } from "../../lib/settings"
import { Pair } from "../settings/fields/row-list"
import { IssuerAddress, IssuerTaxNumbers } from "../settings/issuer-parts"
import { ChoiceBoxes } from "./choice-boxes"
import type { StepProps } from "./first-run-modal"
import { SettingsStep } from "./settings-step"

export const ModeStep = ({ settings, onDone }: StepProps) => {
  const { t } = useTranslation("lexoffice")
  const form = useSettingsForm(settings, onDone, { confirm: useConfirmedInvoicing() })
  const isOwn = form.values.delivery_mode === "own_invoice"

  return (
    <SettingsStep step="mode" form={form} onDone={onDone}>
      <ExplainedChoice {...form.bind("delivery_mode")} options={deliveryModes} />
      <Alert variant="warning">{t("first_run.one_mode_a_year")}</Alert>
      {isOwn ? (
        <Issuer form={form} />
      ) : (
        <ExplainedChoice {...form.bind("invoice_state")} options={invoiceStates} />
      )}
    </SettingsStep>
  )
}

const ExplainedChoice = <T extends string>({ options, ...bound }: Bound<T> & { options: readonly T[] }) => {
  const { t } = useTranslation("lexoffice")
  const { label, option } = useSettingTexts(bound.name)
  return (
    <ChoiceBoxes
      {...bound}
      label={label}
      options={options.map((value) => ({
        value,
        label: option(value),
        description: t(`first_run.explained.${bound.name}.${value}`),
      }))}
    />
  )
}

/** What the law wants to know of the issuer before the shop may write an invoice. */
const Issuer = ({ form: { bind } }: { form: SettingsForm }) => {
  const { t } = useTranslation("lexoffice")
  return (
    <>
      <Alert variant="info">{t("first_run.issuer")}</Alert>
      <IssuerAddress bind={bind} />
      <Pair>
        <IssuerTaxNumbers bind={bind} />
      </Pair>
    </>
  )
}
