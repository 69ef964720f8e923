import { EnBreakdown, EnInvoice } from "../../domain/own-invoice"
import { dayNode, element, group, text, XmlNode } from "./xml-node"
import { amountDecimal, ratePercentText } from "./xml-text"

/** How it is paid, taxed and summed up: BG-16, BG-23, BG-14, BG-22, BG-3. */
export function settlementNode(invoice: EnInvoice): XmlNode {
  const { breakdown, delivery, preceding } = invoice
  const hasPeriod = delivery.to !== null && delivery.to !== delivery.from
  return element("ram:ApplicableHeaderTradeSettlement", [
    text("ram:PaymentReference", invoice.paymentReference),
    element("ram:InvoiceCurrencyCode", "EUR"),
    paymentMeansNode(invoice),
    ...breakdown.map((row) => taxNode(row, invoice.profile)),
    hasPeriod
      ? element("ram:BillingSpecifiedPeriod", [
          dayNode("ram:StartDateTime", delivery.from),
          dayNode("ram:EndDateTime", delivery.to ?? delivery.from),
        ])
      : null,
    element("ram:SpecifiedTradePaymentTerms", [
      text("ram:Description", invoice.terms),
      invoice.dueOn === null ? null : dayNode("ram:DueDateDateTime", invoice.dueOn),
    ]),
    totalsNode(invoice),
    preceding &&
      element("ram:InvoiceReferencedDocument", [
        text("ram:IssuerAssignedID", preceding.number),
        dayNode("ram:FormattedIssueDateTime", preceding.issuedOn, "qdt"),
      ]),
  ])
}

function paymentMeansNode({ payment }: EnInvoice): XmlNode {
  const { account } = payment
  return element("ram:SpecifiedTradeSettlementPaymentMeans", [
    element("ram:TypeCode", payment.code),
    text("ram:Information", payment.information),
    account &&
      element("ram:PayeePartyCreditorFinancialAccount", [
        text("ram:IBANID", account.iban),
        text("ram:AccountName", account.holder),
      ]),
    account && group("ram:PayeeSpecifiedCreditorFinancialInstitution", [text("ram:BICID", account.bic)]),
  ])
}

/** BR-48 lets a document outside the scope of VAT have no rate; XRechnung (BR-DE-14) wants one all the same. */
const taxNode = (row: EnBreakdown, profile: EnInvoice["profile"]): XmlNode =>
  element("ram:ApplicableTradeTax", [
    element("ram:CalculatedAmount", amountDecimal(row.tax)),
    element("ram:TypeCode", "VAT"),
    text("ram:ExemptionReason", row.reason),
    element("ram:BasisAmount", amountDecimal(row.basis)),
    element("ram:CategoryCode", row.category),
    text("ram:ExemptionReasonCode", row.reasonCode),
    row.category === "O" && profile === "en16931"
      ? null
      : element("ram:RateApplicablePercent", ratePercentText(row.ratePercent)),
  ])

const totalsNode = ({ totals }: EnInvoice): XmlNode =>
  element("ram:SpecifiedTradeSettlementHeaderMonetarySummation", [
    element("ram:LineTotalAmount", amountDecimal(totals.lines)),
    element("ram:ChargeTotalAmount", amountDecimal(totals.charges)),
    element("ram:AllowanceTotalAmount", amountDecimal(totals.allowances)),
    element("ram:TaxBasisTotalAmount", amountDecimal(totals.basis)),
    element("ram:TaxTotalAmount", amountDecimal(totals.tax), { currencyID: "EUR" }),
    element("ram:GrandTotalAmount", amountDecimal(totals.gross)),
    element("ram:TotalPrepaidAmount", amountDecimal(totals.prepaid)),
    element("ram:DuePayableAmount", amountDecimal(totals.payable)),
  ])
