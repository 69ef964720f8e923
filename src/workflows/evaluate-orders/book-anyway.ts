import type LexofficeModuleService from "../../modules/lexoffice/service"
import { takeBackByHand } from "../../modules/lexoffice/sql/booked-by-hand"

/** A person wants the shop to book after all what somebody booked by hand. The next look at the order does. */
export const bookAnyway = (service: LexofficeModuleService, orderId: string): Promise<void> =>
  takeBackByHand(service.sql, orderId)
