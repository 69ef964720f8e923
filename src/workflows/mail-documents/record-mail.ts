import { generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { decideNextMail } from "../../domain/mail"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { MailClaim, recordMailed, releaseMail } from "../../modules/lexoffice/sql/mails"
import { closeAboutMail } from "../incidents/close-incidents"
import { openDocumentIncident } from "../incidents/open-document-incident"
import { tellOpened } from "../incidents/tell-opened"

/** What became of a claimed mail. */
export type MailOutcome = "sent" | "waiting" | "failed" | "unclear" | "dropped"

/** A key that Medusa's Notification module has never seen. */
export const newMailKey = (documentId: string): string =>
  generateEntityId(undefined, `lexoffice:${documentId}:`)

/** The provider took it: whatever was open about the document's mail closes by itself. */
export async function recordSentMail(container: MedusaContainer, claim: MailClaim): Promise<MailOutcome> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  await recordMailed(sql, claim.id, claim.key)
  const closing = { by: "system", resolution: "succeeded" } as const
  await closeAboutMail(container, claim.id, closing)
  return "sent"
}

/** What is told about it: the provider's words, or ours in both languages. */
export type Words = string | { de: string; en: string }

type FailedMail = {
  message: Words
  /** The provider said no: its record stays, and the next try needs another key */
  wasRefused: boolean
  /** A person waits for the answer, and decides about the next try */
  isLastTry: boolean
}

/** It did not go out: tried again by itself for some hours, then a person is asked. */
export async function recordFailedMail(
  container: MedusaContainer,
  claim: MailClaim,
  { message, wasRefused, isLastTry }: FailedMail
): Promise<MailOutcome> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const attempts = claim.attempts + 1
  const nextKey = wasRefused ? newMailKey(claim.id) : null
  const next = isLastTry ? ({ step: "stop" } as const) : decideNextMail(attempts, Math.random())
  if (next.step === "wait") {
    await releaseMail(sql, claim, { state: "due", attempts, waitMs: next.waitMs, nextKey })
    return "waiting"
  }
  if (await releaseMail(sql, claim, { state: "failed", attempts, waitMs: 0, nextKey })) {
    await openMailIncident(container, claim.id, "mail_failed", { message })
  }
  return "failed"
}

/** Somebody began to send it and was stopped: only a person can find out whether it went out. */
export async function recordUnclearMail(container: MedusaContainer, claim: MailClaim): Promise<MailOutcome> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { attempts } = claim
  if (await releaseMail(sql, claim, { state: "unclear", attempts, waitMs: 0, nextKey: null })) {
    await openMailIncident(container, claim.id, "mail_unclear", {})
  }
  return "unclear"
}

async function openMailIncident(
  container: MedusaContainer,
  documentId: string,
  code: string,
  details: { message?: Words }
): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { number } = await service.retrieveLexofficeDocument(documentId, { select: ["id", "number"] })
  const params = { number, ...details }
  await tellOpened(container, await openDocumentIncident(service, documentId, code, { params }))
}
