import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useAdvice } from "../../hooks/use-advice"
import { hasStatus } from "../../lib/client"
import { NoPermission } from "./no-permission"
import { Notice } from "./notice"

/** A query that failed: may not be read by this person, or can be tried again. */
export const LoadFailed = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
  const { t } = useTranslation("lexoffice")
  const advice = useAdvice()
  if (hasStatus(error, 403)) {
    return <NoPermission />
  }
  return (
    <Notice
      title={t("errors.load_title")}
      message={advice(error)}
      action={
        <Button size="small" variant="secondary" onClick={onRetry}>
          {t("actions.try_again")}
        </Button>
      }
    />
  )
}
