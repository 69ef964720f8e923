import { z } from "@medusajs/framework/zod"
import type { OwnInvoiceSettings } from "./own-invoice"

type Fields = { delivery_mode: string; own_invoice: OwnInvoiceSettings }

const always = ["name", "street", "zip", "city"] as const
const forXRechnung = ["contact_name", "phone", "email"] as const

/**
 * Own documents need a complete issuer before the first of them. Source: § 14 (4) no. 1 and 2 UStG; BR-DE-2
 * and 5 to 7 of XRechnung 3.0.
 */
export function completeIssuer({ delivery_mode, own_invoice }: Fields, context: z.RefinementCtx): void {
  if (delivery_mode !== "own_invoice") {
    return
  }
  const { issuer, format } = own_invoice
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: "custom", path: ["own_invoice", "issuer", field], message })
  always.filter((field) => issuer[field] === "").forEach((field) => refuse(field, "needed_for_own_invoice"))
  if (issuer.tax_number === null && issuer.vat_id === null) {
    refuse("tax_number", "tax_number_or_vat_id")
  }
  if (format === "xrechnung") {
    forXRechnung
      .filter((field) => issuer[field] === null)
      .forEach((field) => refuse(field, "needed_for_xrechnung"))
  }
}
