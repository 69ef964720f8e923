import { PaperPlane } from "@medusajs/icons"
import { Alert, Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useProblems } from "../../hooks/use-problems"
import { useTestDraft } from "../../hooks/use-test-draft"
import { ExternalLink } from "../common/external-link"
import type { StepProps } from "./first-run-modal"
import { StepForm } from "./step-form"

/** One draft in lexoffice that a person can look at. May be left out. */
export const TestStep = ({ onDone }: StepProps) => {
  const { t } = useTranslation("lexoffice")
  const problems = useProblems()
  const { mutate, data, isPending } = useTestDraft()
  const send = () => {
    problems.reset()
    mutate(undefined, { onError: problems.take })
  }

  return (
    <StepForm step="test" onSubmit={onDone} problems={problems} submitLabel={t("first_run.finish")}>
      {data ? (
        <Alert variant="success" role="status">
          <p>{t("first_run.draft.sent")}</p>
          <ExternalLink href={data.draft.url}>{t("first_run.draft.open")}</ExternalLink>
        </Alert>
      ) : (
        <div>
          <Button size="small" variant="secondary" type="button" isLoading={isPending} onClick={send}>
            <PaperPlane />
            {t("first_run.draft.send")}
          </Button>
        </div>
      )}
      <Alert variant="info">{t("first_run.what_next")}</Alert>
    </StepForm>
  )
}
