import { listPrintLayouts, PrintLayout } from "../../lexoffice-api"
import type LexofficeModuleService from "../../modules/lexoffice/service"

/** The account's print layouts, as lexoffice has them now. */
export const readPrintLayouts = async (service: LexofficeModuleService): Promise<PrintLayout[]> =>
  listPrintLayouts(await service.client({ documentId: null, priority: "interactive" }))
