import type { MedusaContainer } from "@medusajs/framework/types"
import type { DocumentContent } from "../../domain/documents"
import { SyncError } from "../../domain/errors"
import { Mail, toMail } from "../../domain/mail"
import { MailSettings } from "../../domain/settings"
import type { CallPriority } from "../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { documentFile } from "../download-document"

/**
 * The mail of a document, with its file.
 * @throws SyncError `mail_not_possible`, `mail_template_missing`, and whatever keeps the file away
 */
export async function loadMail(
  container: MedusaContainer,
  documentId: string,
  settings: MailSettings,
  priority: CallPriority
): Promise<Mail> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const row = await service.retrieveLexofficeDocument(documentId)
  const { email, number } = row
  const file = email === null ? null : await documentFile(container, documentId, priority)
  if (email === null || !number || file === null) {
    throw new SyncError({ kind: "needs_person", code: "mail_not_possible" })
  }
  const document = {
    id: row.id,
    kind: row.kind,
    number,
    orderId: row.order_id,
    orderDisplayId: row.order_display_id,
    dueDate: row.due_date,
    currencyCode: row.currency_code,
    email,
    customerId: row.customer_id,
    content: row.content as unknown as DocumentContent,
  }
  const mail = toMail(document, { base64: file.bytes.toString("base64"), name: file.name }, settings)
  if (mail === null) {
    throw new SyncError({ kind: "needs_person", code: "mail_template_missing" })
  }
  return mail
}
