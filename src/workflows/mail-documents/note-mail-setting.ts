import type { MedusaContainer } from "@medusajs/framework/types"
import { SyncError } from "../../domain/errors"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { switchMail } from "../../modules/lexoffice/sql/mails"

/**
 * Notes since when documents are mailed: what was transmitted before is not. Called when settings
 * change, and before documents are transmitted, for settings may also come from the plugin's options.
 * @returns whether they are mailed
 */
export async function noteMailSetting(container: MedusaContainer): Promise<boolean> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  try {
    const { mail } = (await service.readSettings()).settings
    const isOn = mail.send !== "never"
    await switchMail(service.sql, isOn)
    return isOn
  } catch (error) {
    // settings that cannot be read are told of by the documents that need them; nothing is switched
    if (error instanceof SyncError) {
      return false
    }
    throw error
  }
}
