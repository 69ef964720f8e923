import { issuerSettings } from "../../src/domain/settings/__tests__/issuer"

/** Warenverkäufe. Source: lexoffice's posting categories. */
export const goodsCategory = "8f8664a8-fd86-11e1-a21f-0800200c9a66"

/** Dienstleistungen. Source: as above. */
export const servicesCategory = "8f8664a0-fd86-11e1-a21f-0800200c9a66"

/** Settings of a shop in Germany that makes its invoices itself. */
export const ownInvoices = {
  delivery_mode: "own_invoice" as const,
  own_invoice: { issuer: issuerSettings },
  posting_categories: [{ tax_case: "domestic" as const, category_id: goodsCategory }],
}
