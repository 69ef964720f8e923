import { EnInvoice, PrintableDocument, toEnInvoice } from "../../domain/own-invoice"
import { lineNodes } from "./lines"
import { buyerNode, sellerNode, shipToNode } from "./parties"
import { settlementNode } from "./settlement"
import { dayNode, element, group, serialize, text, XmlNode } from "./xml-node"

const namespaces = {
  "xmlns:rsm": "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100",
  "xmlns:ram": "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100",
  "xmlns:udt": "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100",
  "xmlns:qdt": "urn:un:unece:uncefact:data:standard:QualifiedDataType:100",
}

/** BT-24. Sources: Factur-X 1.07 (profile EN 16931), XRechnung 3.0. */
const specifications: Record<EnInvoice["profile"], string> = {
  en16931: "urn:cen.eu:en16931:2017",
  xrechnung: "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0",
}

/** BT-23, asked for by XRechnung 3.0 */
const businessProcess = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"

/** The XML of a document: UN/CEFACT Cross Industry Invoice after EN 16931. The same document gives the same text. */
export function toCrossIndustryInvoice(printable: PrintableDocument): string {
  return enInvoiceXml(toEnInvoice(printable))
}

const enInvoiceXml = (invoice: EnInvoice): string =>
  serialize(
    element(
      "rsm:CrossIndustryInvoice",
      [
        contextNode(invoice),
        documentNode(invoice),
        element("rsm:SupplyChainTradeTransaction", [
          ...lineNodes(invoice),
          agreementNode(invoice),
          deliveryNode(invoice),
          settlementNode(invoice),
        ]),
      ],
      namespaces
    )
  )

const contextNode = ({ profile }: EnInvoice): XmlNode =>
  element("rsm:ExchangedDocumentContext", [
    profile === "xrechnung"
      ? group("ram:BusinessProcessSpecifiedDocumentContextParameter", [text("ram:ID", businessProcess)])
      : null,
    element("ram:GuidelineSpecifiedDocumentContextParameter", [text("ram:ID", specifications[profile])]),
  ])

const documentNode = (invoice: EnInvoice): XmlNode =>
  element("rsm:ExchangedDocument", [
    text("ram:ID", invoice.number),
    element("ram:TypeCode", invoice.typeCode),
    dayNode("ram:IssueDateTime", invoice.issuedOn),
    ...invoice.notes.map((note) => group("ram:IncludedNote", [text("ram:Content", note)])),
  ])

const agreementNode = (invoice: EnInvoice): XmlNode =>
  element("ram:ApplicableHeaderTradeAgreement", [
    text("ram:BuyerReference", invoice.buyerReference),
    sellerNode(invoice.seller),
    buyerNode(invoice.buyer),
    group("ram:SellerOrderReferencedDocument", [text("ram:IssuerAssignedID", invoice.orderNumber)]),
  ])

const deliveryNode = ({ deliverTo, delivery }: EnInvoice): XmlNode =>
  element("ram:ApplicableHeaderTradeDelivery", [
    deliverTo && shipToNode(deliverTo),
    element("ram:ActualDeliverySupplyChainEvent", [
      dayNode("ram:OccurrenceDateTime", delivery.to ?? delivery.from),
    ]),
  ])
