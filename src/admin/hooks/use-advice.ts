import { useTranslation } from "react-i18next"
import { ApiError } from "../lib/client"

/** What a refusal says, and what to do about it. Without an answer there is only one thing to say. */
export function useAdvice() {
  const { t } = useTranslation("lexoffice")
  return (error: unknown) => (error instanceof ApiError ? error.advice : t("errors.unreachable"))
}
