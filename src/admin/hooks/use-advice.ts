import { useTranslation } from "react-i18next"
import { ApiError } from "../lib/client"
import { medusasRefusals } from "../lib/medusas-refusals"

/** What a refusal says, and what to do about it. Without an answer there is only one thing to say. */
export function useAdvice() {
  const { t } = useTranslation("lexoffice")
  return (error: unknown): string => {
    if (!(error instanceof ApiError)) {
      return t("errors.unreachable")
    }
    const medusas = error.hasNextStep ? undefined : medusasRefusals.find((type) => type === error.type)
    return medusas === undefined ? error.advice : t(`errors.medusa.${medusas}`)
  }
}
