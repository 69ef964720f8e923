import { accountTexts } from "./account-texts"
import { customerTexts } from "./customer-texts"
import { documentTexts } from "./document-texts"
import { IncidentTexts } from "./incident-text"
import { mailTexts } from "./mail-texts"
import { orderTexts } from "./order-texts"
import { settlementTexts } from "./settlement-texts"
import { voucherTexts } from "./voucher-texts"

/** By code. A code without a text is shown with its name and params, never hidden. */
export const incidentTexts: Record<string, IncidentTexts> = {
  ...accountTexts,
  ...customerTexts,
  ...orderTexts,
  ...documentTexts,
  ...voucherTexts,
  ...mailTexts,
  ...settlementTexts,
}
