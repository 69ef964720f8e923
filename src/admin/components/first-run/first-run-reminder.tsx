import { Alert, Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { readLeftStep } from "./left-step"

/** For who left the path half way. */
export const FirstRunReminder = ({ onResume }: { onResume: () => void }) => {
  const { t } = useTranslation("lexoffice")
  if (!readLeftStep()) {
    return null
  }
  return (
    <Alert variant="info" className="m-6 items-center">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <span>{t("first_run.unfinished")}</span>
        <Button size="small" variant="secondary" onClick={onResume}>
          {t("first_run.resume")}
        </Button>
      </div>
    </Alert>
  )
}
