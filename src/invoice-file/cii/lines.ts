import { EnInvoice, EnLine, ownWords } from "../../domain/own-invoice"
import { element, group, text, XmlNode } from "./xml-node"
import { amountDecimal, ratePercentText, tenThousandths } from "./xml-text"

/** BG-25 */
export const lineNodes = ({ lines, language }: EnInvoice): XmlNode[] =>
  lines.map((line, index) => lineNode(line, index + 1, ownWords[language].unit))

const lineNode = (line: EnLine, position: number, unitWord: string): XmlNode => {
  const unit = { unitCode: line.unitCode }
  return element("ram:IncludedSupplyChainTradeLineItem", [
    element("ram:AssociatedDocumentLineDocument", [text("ram:LineID", String(position))]),
    element("ram:SpecifiedTradeProduct", [
      text("ram:Name", line.name),
      text("ram:Description", line.description),
      line.unitName === null
        ? null
        : group("ram:ApplicableProductCharacteristic", [
            text("ram:Description", unitWord),
            text("ram:Value", line.unitName),
          ]),
    ]),
    element("ram:SpecifiedLineTradeAgreement", [
      element("ram:NetPriceProductTradePrice", [
        element("ram:ChargeAmount", priceDecimal(line.price)),
        element("ram:BasisQuantity", tenThousandths(line.per), unit),
      ]),
    ]),
    element("ram:SpecifiedLineTradeDelivery", [
      element("ram:BilledQuantity", tenThousandths(line.quantity), unit),
    ]),
    element("ram:SpecifiedLineTradeSettlement", [
      element("ram:ApplicableTradeTax", [
        element("ram:TypeCode", "VAT"),
        element("ram:CategoryCode", line.category),
        // BR-O-05: outside the scope of VAT there is no rate
        line.category === "O"
          ? null
          : element("ram:RateApplicablePercent", ratePercentText(line.ratePercent)),
      ]),
      element("ram:SpecifiedTradeSettlementLineMonetarySummation", [
        element("ram:LineTotalAmount", amountDecimal(line.net)),
      ]),
    ]),
  ])
}

/** At least two decimals, as people read prices. */
const priceDecimal = (price: number): string => {
  const [whole, fraction = ""] = tenThousandths(price).split(".")
  return `${whole}.${fraction.padEnd(2, "0")}`
}
