import type { MedusaContainer } from "@medusajs/framework/types"
import { incidentSentence } from "../../domain/incidents"
import { Mail, MailFact } from "../../domain/mail"
import { MailSettings } from "../../domain/settings"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { MailClaim, releaseMail, renewMailClaim } from "../../modules/lexoffice/sql/mails"
import { toFailure } from "../transmit-documents/to-failure"
import { loadMail } from "./load-mail"
import { giveToProvider, readMailFact } from "./notifications"
import { MailOutcome, recordFailedMail, recordSentMail, recordUnclearMail, Words } from "./record-mail"

export type MailTry = {
  settings: MailSettings
  /** False: only what a dead worker left behind is settled */
  maySend: boolean
  /** A person waits for the answer */
  interactive: boolean
}

/** Sends one claimed mail, unless Medusa's record says that somebody did or may have done so. */
export async function mailOne(
  container: MedusaContainer,
  claim: MailClaim,
  mailTry: MailTry
): Promise<MailOutcome> {
  const before = await readMailFact(container, claim.id, claim.key)
  if (before !== "none") {
    return settle(container, claim, before, "?", mailTry)
  }
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  if (!mailTry.maySend) {
    await releaseMail(sql, claim, { state: "none", attempts: claim.attempts, waitMs: 0, nextKey: null })
    return "dropped"
  }
  const mail = await load(container, claim, mailTry)
  if ("message" in mail) {
    return settle(container, claim, "none", mail.message, mailTry)
  }
  const renewed = await renewMailClaim(sql, claim)
  if (renewed === null) {
    return "waiting"
  }
  const words = await giveToProvider(container, mail, renewed.key)
  const after = await readMailFact(container, claim.id, claim.key)
  return settle(container, renewed, after, words ?? "?", mailTry)
}

async function load(
  container: MedusaContainer,
  { id, order }: MailClaim,
  { settings, interactive }: MailTry
): Promise<Mail | { message: Words }> {
  try {
    return await loadMail(container, id, settings, interactive ? "interactive" : "normal")
  } catch (error) {
    const { code, params } = toFailure(error)
    const told = (language: "de" | "en") => incidentSentence(code, { order, ...params }, language).message
    return { message: { de: told("de"), en: told("en") } }
  }
}

function settle(
  container: MedusaContainer,
  claim: MailClaim,
  fact: MailFact,
  message: Words,
  { interactive }: MailTry
): Promise<MailOutcome> {
  switch (fact) {
    case "sent":
      return recordSentMail(container, claim)
    case "unclear":
      return recordUnclearMail(container, claim)
    case "refused":
    case "none":
      return recordFailedMail(container, claim, {
        message,
        wasRefused: fact === "refused",
        isLastTry: interactive,
      })
  }
}
