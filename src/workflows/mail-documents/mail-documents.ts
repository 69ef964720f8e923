import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { claimMail, dropDueMails, makeMailsDue } from "../../modules/lexoffice/sql/mails"
import { mailOne } from "./mail-one"
import { noteMailSetting } from "./note-mail-setting"
import { MailOutcome } from "./record-mail"

/** Mails that are being sent at the same time in one process. */
const lanes = 4

/**
 * Mails what was transmitted since mails were switched on, until nothing is due. Safe to run in any
 * number of processes at once: each mail is claimed by one of them.
 */
export async function mailDocuments(container: MedusaContainer): Promise<Record<MailOutcome, number>> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { mail: settings } = (await service.readSettings()).settings
  const summary = { sent: 0, waiting: 0, failed: 0, unclear: 0, dropped: 0 }
  const maySend = await noteMailSetting(container)
  await (maySend ? makeMailsDue(service.sql) : dropDueMails(service.sql))
  const mailTry = { settings, maySend, interactive: false }
  const lane = async (): Promise<void> => {
    for (
      let claim = await claimMail(service.sql, null);
      claim !== null;
      claim = await claimMail(service.sql, null)
    ) {
      summary[await mailOne(container, claim, mailTry)]++
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return summary
}
