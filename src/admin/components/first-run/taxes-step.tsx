import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useConfirmation } from "../../hooks/use-confirmation"
import { useSettingsForm } from "../../hooks/use-settings-form"
import type { Settings } from "../../lib/settings"
import { SectionRow } from "../common/section"
import { ChoiceBoxes } from "./choice-boxes"
import type { StepProps } from "./first-run-modal"
import { SettingsStep } from "./settings-step"
import { useProfileWords } from "./use-profile-words"

/** What lexoffice's profile says; asked is only what it does not say. */
export const TaxesStep = ({ settings, connection, onDone }: StepProps) => {
  const { t } = useTranslation("lexoffice")
  const form = useSettingsForm(settings, onDone, { confirm: useConfirmedRegistration() })
  const bound = form.bind("oss_registered")
  const facts = useProfileWords(connection)
  const asksOss = connection.distance_sales_principle === null && connection.small_business !== true

  return (
    <SettingsStep step="taxes" form={form} onDone={onDone}>
      <Container className="divide-y p-0">
        {facts.map(({ title, sentence }) => (
          <SectionRow key={title} title={title}>
            {sentence}
          </SectionRow>
        ))}
      </Container>
      {asksOss && (
        <ChoiceBoxes
          name={bound.name}
          label={t("first_run.oss.question")}
          value={bound.value ? "yes" : "no"}
          options={(["no", "yes"] as const).map((value) => ({
            value,
            label: t(`settings.oss_registered.options.${value}`),
            description: t(`first_run.oss.${value}`),
          }))}
          onChange={(value) => bound.onChange(value === "yes")}
        />
      )}
    </SettingsStep>
  )
}

/** Nothing is booked yet when it is answered for the first time. */
function useConfirmedRegistration() {
  const confirm = useConfirmation()
  return async (next: Settings, saved: Settings) =>
    saved.oss_registered === null || next.oss_registered === saved.oss_registered || (await confirm("oss"))
      ? {}
      : null
}
