import { electronicFormatIBAN, isValidIBAN } from "ibantools"
import { cut, oneLine } from "../documents"
import { PrintableDocument } from "./own-facts"
import { asksForTransfer } from "./sayings"

const maxAmount = 99_999_999_999

/**
 * The text of the QR code that fills in a transfer in banking apps; null when nothing is to be transferred.
 * Source: European Payments Council, EPC069-12 version 3.1: UTF-8, at most 331 bytes, correction level M.
 */
export function giroCode(printable: PrintableDocument): string | null {
  const { issuer } = printable.content.own
  const iban = electronicFormatIBAN(issuer.bank?.iban ?? "") ?? ""
  const { open } = printable.content.payment
  if (!asksForTransfer(printable) || !isValidIBAN(iban) || open > maxAmount) {
    return null
  }
  return [
    "BCD",
    "002",
    "1",
    "SCT",
    issuer.bank?.bic ?? "",
    cut(oneLine(issuer.bank?.accountHolder ?? issuer.name), 70),
    iban,
    `EUR${(open / 100).toFixed(2)}`,
    "",
    "",
    cut(oneLine(printable.number), 140),
  ].join("\n")
}
