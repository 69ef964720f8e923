import type { MedusaResponse } from "@medusajs/framework/http"
import { LexofficeApiError, SyncError } from "../../../../domain/errors"
import { incidentSentence } from "../../../../domain/incidents"
import type { ProblemDto } from "../dto"
import { Language } from "./language"

/**
 * Answers an expected failure with a sentence; anything unexpected is thrown on to Medusa.
 * @param field the field of the body that the failure is about, if it is about one
 */
export function sendProblem(res: MedusaResponse, error: unknown, language: Language, field?: string): void {
  if (!(error instanceof SyncError)) {
    throw error
  }
  const { message, nextStep: next_step } = incidentSentence(error.code, error.params, language)
  const fields = field === undefined ? {} : { fields: [{ field, message }] }
  res.status(statusOf(error)).json({ type: error.code, message, next_step, ...fields } satisfies ProblemDto)
}

function statusOf(error: SyncError): number {
  if (error.code === "organization_changed") {
    return 409
  }
  if (error.code === "not_found" || error.code === "file_not_there") {
    return 404
  }
  return error instanceof LexofficeApiError && error.kind === "retryable" ? 502 : 400
}

/** Refuses a body, naming each field. */
export const sendFieldProblems = (
  res: MedusaResponse,
  fields: { field: string; message: string }[]
): void => {
  const message = fields.map(({ field, message: what }) => `${field}: ${what}`).join("; ")
  res.status(400).json({ type: "invalid_data", message, fields } satisfies ProblemDto)
}
