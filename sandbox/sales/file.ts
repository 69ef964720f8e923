import { berlinDay } from "../dates"
import { euros } from "../decimal"
import { emptyError, regularError } from "../errors"
import type { Answer } from "../http"
import { renderPdf } from "../pdf"
import type { SalesDocument } from "../records"
import { organizationOf, type World } from "../world"
import { kindRules } from "./kinds"

const amount = (cents: number): string => `${euros(cents).toFixed(2).replace(".", ",")} €`

function pdfLines(world: World, document: SalesDocument): string[] {
  const { address } = document
  return [
    organizationOf(world).companyName,
    "",
    address.name,
    address.street ?? "",
    `${address.zip ?? ""} ${address.city ?? ""} ${address.countryCode ?? ""}`.trim(),
    "",
    `${document.title ?? ""} ${document.number}`,
    `Datum: ${berlinDay(document.voucherAt)}`,
    ...(document.introduction ?? "").split("\n"),
    "",
    ...document.lineItems.map(({ quantity, unitName, name, amountCents }) =>
      amountCents === undefined ? name : `${quantity} ${unitName}  ${name}  ${amount(amountCents)}`
    ),
    "",
    ...document.columns.map(
      ({ ratePercent, netCents, taxCents }) =>
        `${ratePercent} % USt auf ${amount(netCents)}: ${amount(taxCents)}`
    ),
    `Gesamtbetrag: ${amount(document.grossCents)}`,
    "",
    ...(document.remark ?? "").split("\n"),
  ]
}

export const documentPdf = (world: World, document: SalesDocument): Buffer =>
  renderPdf(pdfLines(world, document))

function documentXml(document: SalesDocument): Buffer {
  const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;")
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Invoice><ID>${document.number}</ID>` +
      `<BuyerName>${escape(document.address.name)}</BuyerName>` +
      `<PayableAmount currencyID="EUR">${euros(document.grossCents).toFixed(2)}</PayableAmount></Invoice>\n`
  )
}

export function download(bytes: Buffer, contentType: string, fileName: string): Answer {
  const safeName = fileName.replace(/[^\w.-]/g, "_")
  return {
    status: 200,
    bytes,
    headers: { "content-type": contentType, "content-disposition": `attachment; filename="${safeName}"` },
  }
}

type Wanted = "any" | "pdf" | "xml"

/** @throws 406 for an Accept that is none of the three */
export function wantedFormat(accept: string | undefined): Wanted {
  const types = (accept ?? "*/*").split(",").map((entry) => (entry.split(";")[0] ?? "").trim().toLowerCase())
  if (types.includes("application/pdf")) return "pdf"
  if (types.includes("application/xml")) return "xml"
  if (types.includes("*/*") || types.includes("application/*") || types.includes("")) return "any"
  throw regularError(406, "Could not find acceptable representation")
}

export function documentFile(world: World, document: SalesDocument, accept: string | undefined): Answer {
  const wanted = wantedFormat(accept)
  if (document.status === "draft") {
    throw regularError(409, `The document is in status 'draft' and cannot be downloaded`)
  }
  if (world.clock.now() - (document.finalizedAt ?? 0) < world.limits.fileLagMs) {
    throw regularError(409, "The document file is not ready yet")
  }
  const name = `${kindRules[document.kind].germanName.replace("ä", "ae")}_${document.number}`
  const hasXml = document.profile === "XRechnung"
  if (hasXml && wanted !== "pdf") return download(documentXml(document), "application/xml", `${name}.xml`)
  if (wanted === "xml") throw emptyError(404)
  return download(documentPdf(world, document), "application/pdf", `${name}.pdf`)
}
