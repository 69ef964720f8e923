import PdfPrinter, { PdfKitDocument } from "pdfmake/js/Printer"
import URLResolver from "pdfmake/js/URLResolver"
import { oneLine } from "../../domain/documents"
import { documentTitle, isXRechnung, PrintableDocument } from "../../domain/own-invoice"
import { attachments, facturXMetadata } from "./factur-x-metadata"
import { fontFiles, fonts } from "./fonts"
import { layout } from "./layout"

/** Draws a document as PDF/A-3b with its XML inside. Without a clock: the same input gives the same bytes. */
export async function renderPdf(printable: PrintableDocument, xml: string): Promise<Uint8Array> {
  const { content, number } = printable
  const madeOn = new Date(`${content.documentDate}T12:00:00Z`)
  const document = await newPrinter().createPdfKitDocument({
    ...layout(printable),
    version: "1.7",
    subset: "PDF/A-3b",
    info: {
      title: oneLine(`${documentTitle(printable)} ${number}`),
      author: oneLine(content.own.issuer.name),
      creator: "medusa-plugin-lexoffice",
      producer: "medusa-plugin-lexoffice",
      creationDate: madeOn,
      modDate: madeOn,
    },
  })
  attach(document, isXRechnung(printable) ? "xrechnung" : "en16931", xml, madeOn)
  escapeMetadata(document)
  return collect(document)
}

/** One for each document: it keeps what it drew. Nothing is ever loaded from disk or net. */
function newPrinter(): PdfPrinter {
  const urls = new URLResolver(fontFiles)
  urls.setUrlAccessPolicy(() => false)
  return new PdfPrinter({ Roboto: { ...fonts.Roboto } }, fontFiles, urls, () => false)
}

function attach(document: PdfKitDocument, profile: "en16931" | "xrechnung", xml: string, madeOn: Date): void {
  document.file(Buffer.from(xml, "utf8"), {
    name: attachments[profile].fileName,
    type: "text/xml",
    relationship: "Alternative",
    description: "Factur-X",
    creationDate: madeOn,
    modifiedDate: madeOn,
  })
  document.appendXML(facturXMetadata(profile))
}

/** pdfkit writes the document's properties into the XML of the metadata as they are. */
function escapeMetadata(document: PdfKitDocument): void {
  const endMetadata = document.endMetadata.bind(document)
  document.endMetadata = () => {
    const entries = Object.entries(document.info).map(([key, value]): [string, string | Date] => [
      key,
      typeof value === "string" ? escapeXml(value) : value,
    ])
    document.info = Object.fromEntries(entries)
    endMetadata()
  }
}

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

function collect(document: PdfKitDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    document.on("data", (chunk) => chunks.push(chunk))
    document.on("end", () => resolve(Buffer.concat(chunks)))
    document.on("error", reject)
    document.end()
  })
}
