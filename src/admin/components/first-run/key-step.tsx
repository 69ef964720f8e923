import { Alert } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useConnectForm } from "../../hooks/use-connect-form"
import { useProblems } from "../../hooks/use-problems"
import { ApiKeyFields } from "../connection/api-key-fields"
import type { StepProps } from "./first-run-modal"
import { StepForm } from "./step-form"

export const KeyStep = (props: StepProps) => {
  const { state, source } = props.connection
  const needsKey = state === "not_connected" || (state === "refused" && source !== "options")
  return needsKey ? <NewKey {...props} /> : <KnownKey {...props} />
}

const NewKey = ({ connection, onDone }: StepProps) => {
  const { t } = useTranslation("lexoffice")
  const form = useConnectForm(onDone)
  return (
    <StepForm
      step="key"
      onSubmit={form.submit}
      problems={form.problems}
      isSaving={form.isConnecting}
      submitLabel={t("connection.submit")}
    >
      <ApiKeyFields form={form} connection={connection} />
    </StepForm>
  )
}

const KnownKey = ({ connection, onDone }: StepProps) => {
  const { t } = useTranslation("lexoffice")
  return (
    <StepForm step="key" onSubmit={onDone} problems={useProblems()}>
      {connection.state === "connected" ? (
        <Alert variant="success">
          {t("first_run.connected", { company: connection.company_name ?? "-" })}
        </Alert>
      ) : (
        <Alert variant="warning">{t(`connection.state_help.${connection.state}`)}</Alert>
      )}
    </StepForm>
  )
}
