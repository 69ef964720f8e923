import { issuerSettings } from "../../src/domain/settings/__tests__/issuer"
import { goods } from "../../src/domain/vouchers/__tests__/builders"

/** Settings of a shop in Germany that makes its invoices itself. */
export const ownInvoices = {
  delivery_mode: "own_invoice" as const,
  own_invoice: { issuer: issuerSettings },
  posting_categories: [{ tax_case: "domestic" as const, category_id: goods }],
}
