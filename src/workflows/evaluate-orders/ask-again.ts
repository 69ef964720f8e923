import type LexofficeModuleService from "../../modules/lexoffice/service"
import { refusedVatIds } from "../../modules/lexoffice/sql/vat-id-checks"
import { askAboutVatIds } from "./vat-id-answers"

/**
 * A person wants another look at an order that waits because its buyer's VAT id was refused: whoever refused it
 * is asked again, although the answer would count for the rest of its day. Registers enter new ids late.
 */
export async function askAgain(service: LexofficeModuleService, orderId: string): Promise<void> {
  const { settings } = await service.readSettings()
  if (settings.vat_id_check === "online") {
    await askAboutVatIds(service, settings, await refusedVatIds(service.sql, orderId))
  }
}
