import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { Arrival, recordTransmitted } from "../../modules/lexoffice/sql/record-outcome"
import { tellClosed } from "../incidents/tell-closed"
import { sentTwiceCode } from "./send-once"

/**
 * The document is in lexoffice, and what was read back is stored; what was open about sending it closes with that.
 * @param stillOpen codes of the document's incidents that its arrival does not solve
 */
export async function recordArrived(
  container: MedusaContainer,
  arrival: Arrival,
  stillOpen: readonly string[] = []
): Promise<void> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  await tellClosed(container, await recordTransmitted(sql, arrival, [...stillOpen, sentTwiceCode]))
}
