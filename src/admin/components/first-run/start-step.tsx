import { Alert } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useConfirmedInvoicing } from "../../hooks/use-confirmed-invoicing"
import { useSettingsForm } from "../../hooks/use-settings-form"
import { dateToDay } from "../../lib/format"
import { DaySetting } from "../settings/fields/day-setting"
import type { StepProps } from "./first-run-modal"
import { SettingsStep } from "./settings-step"

/** Which orders are booked at all. */
export const StartStep = ({ settings, startDateFixed, connection, onDone }: StepProps) => {
  const { t } = useTranslation("lexoffice")
  const form = useSettingsForm(settings, onDone, { confirm: useConfirmedInvoicing() })
  const bound = form.bind("start_date")
  const connectedOn = connection.connected_at ? dateToDay(new Date(connection.connected_at)) : null

  return (
    <SettingsStep step="start" form={form} onDone={onDone}>
      <DaySetting
        {...bound}
        value={bound.value ?? connectedOn}
        isFixed={startDateFixed}
        help={startDateFixed ? t("settings.start_date.fixed") : undefined}
      />
      {!startDateFixed && <Alert variant="warning">{t("first_run.start_hint")}</Alert>}
    </SettingsStep>
  )
}
