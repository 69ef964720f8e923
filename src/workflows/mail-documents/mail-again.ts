import type { MedusaContainer } from "@medusajs/framework/types"
import { SyncError } from "../../domain/errors"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { claimMail, requestMail } from "../../modules/lexoffice/sql/mails"
import { hasNotificationProvider } from "../../modules/lexoffice/sql/notification-providers"
import { mailOne } from "./mail-one"
import { newMailKey } from "./record-mail"

/**
 * A person wants the document to go to the customer now, whether it did before or not. One try; what
 * goes wrong is told at once.
 * @throws SyncError `mail_not_possible`, `mail_template_missing`, `mail_provider_missing`, `mail_under_way`
 */
export async function mailAgain(container: MedusaContainer, documentId: string): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { mail: settings } = (await service.readSettings()).settings
  const document = await service.retrieveLexofficeDocument(documentId)
  const { kind, state, email, content } = document
  const isFinished = document.finalize || document.mode === "own_invoice"
  if (state !== "transmitted" || !isFinished || email === null) {
    throw refusal("mail_not_possible")
  }
  const { language } = content as { language?: unknown }
  if (settings.template[kind][language === "de" ? "de" : "en"] === "") {
    throw refusal("mail_template_missing")
  }
  if (!(await hasNotificationProvider(service.sql, "email"))) {
    throw refusal("mail_provider_missing")
  }
  if (!(await requestMail(service.sql, documentId, newMailKey(documentId)))) {
    throw refusal("mail_under_way")
  }
  const claim = await claimMail(service.sql, documentId)
  if (claim !== null) {
    await mailOne(container, claim, { settings, maySend: true, interactive: true })
  }
}

const refusal = (name: string): SyncError => new SyncError({ kind: "needs_person", code: name })
