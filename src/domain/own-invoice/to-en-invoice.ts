import { Address, joinLines, paymentText } from "../documents"
import { cents, subtractCents, sumCents } from "../money"
import { CASE_TRAITS, checkVatIdSyntax } from "../tax"
import { EnBuyer, EnInvoice, EnPaymentMeans, EnTotals } from "./en-invoice"
import { textLines, toBreakdown, toEnLines } from "./en-lines"
import { PrintableDocument } from "./own-facts"
import { asksForTransfer, correctionText, dueOn, taxNote } from "./sayings"
import { ownWords } from "./wording"

const notDefined = "1"
const sepaTransfer = "58"

/** Whether the document's XML follows XRechnung: wanted, and the buyer told where it belongs (BT-10). */
export const isXRechnung = ({ content }: PrintableDocument): boolean =>
  content.own.format === "xrechnung" && content.buyer.buyerReference !== null

/** A document in the words of EN 16931. Credit notes keep positive amounts, as type 381. */
export function toEnInvoice(printable: PrintableDocument): EnInvoice {
  const { content, number, corrects } = printable
  const lines = toEnLines(content)
  const { language, buyer } = content
  return {
    profile: isXRechnung(printable) ? "xrechnung" : "en16931",
    language,
    typeCode: printable.kind === "invoice" ? "380" : "381",
    number,
    issuedOn: content.documentDate,
    notes: notes(printable),
    buyerReference: buyer.buyerReference,
    orderNumber: content.orderNumber,
    seller: toSeller(printable),
    buyer: toBuyer(printable),
    deliverTo: deliverTo(printable),
    delivery: content.delivery,
    preceding: corrects && { number: corrects.number, issuedOn: corrects.documentDate },
    payment: paymentMeans(printable),
    paymentReference: number,
    terms: printable.kind === "invoice" ? paymentText(content) : ownWords[language].refund,
    dueOn: dueOn(content),
    lines,
    breakdown: toBreakdown(content),
    totals: toTotals(printable, sumCents(lines.map(({ net }) => net))),
  }
}

function toTotals({ kind, content }: PrintableDocument, lines: EnTotals["lines"]): EnTotals {
  const open = kind === "invoice" ? content.payment.open : content.total
  return {
    lines,
    allowances: cents(0),
    charges: cents(0),
    basis: sumCents(content.taxColumns.map(({ net }) => net)),
    tax: sumCents(content.taxColumns.map(({ tax }) => tax)),
    gross: content.total,
    prepaid: subtractCents(content.total, open),
    rounding: cents(0),
    payable: open,
  }
}

const notes = (printable: PrintableDocument): string[] => {
  const { content } = printable
  const { texts, own } = content
  const all = [correctionText(printable), texts.introduction, ...textLines(content), taxNote(content)]
  return [...all, texts.remark, own.footer].filter((note) => note !== null && note.trim() !== "") as string[]
}

const categoryOfCase = ({ content }: PrintableDocument) => CASE_TRAITS[content.tax.decision.case].en16931

/**
 * BR-O-02: a document outside the scope of VAT must not hold VAT ids. BR-CO-26: the seller needs some
 * identifier; the tax number is one where neither VAT id nor register number is shown.
 */
function toSeller(printable: PrintableDocument): EnInvoice["seller"] {
  const { issuer } = printable.content.own
  const text = ownWords[printable.content.language]
  const showsVatId = issuer.vatId !== null && categoryOfCase(printable) !== "O"
  const register = [issuer.registerCourt, issuer.registerNumber].filter((part) => part !== null).join(", ")
  const directors = issuer.managingDirectors && `${text.managingDirectors}: ${issuer.managingDirectors}`
  return {
    ...issuer,
    legalText: joinLines(register, directors) || null,
    showsVatId,
    identifier: showsVatId ? null : (issuer.taxNumber ?? issuer.vatId),
  }
}

function toBuyer(printable: PrintableDocument): EnBuyer {
  const { buyer, tax } = printable.content
  const contact = [buyer.firstName, buyer.lastName].filter((part) => part !== null).join(" ")
  return {
    name: buyer.billing.name,
    address: buyer.billing,
    vatId: categoryOfCase(printable) === "O" ? null : (tax.decision.vatId ?? wellFormed(buyer.vatId)),
    email: buyer.email,
    contactName: buyer.companyName === null || contact === "" ? null : contact,
  }
}

/** Anything else than a VAT id would break the rules on its prefix (BR-CO-09). */
function wellFormed(vatId: string | null): string | null {
  const check = vatId === null ? null : checkVatIdSyntax(vatId)
  return check?.syntax === "valid" ? check.vatId : null
}

/** BR-IC-12: an intra-community supply says where the goods went, even when it is the buyer's address. */
function deliverTo(printable: PrintableDocument): Address | null {
  const { shipping, billing } = printable.content.buyer
  return shipping ?? (categoryOfCase(printable) === "K" ? billing : null)
}

function paymentMeans(printable: PrintableDocument): EnPaymentMeans {
  const { payment, own } = printable.content
  const { bank, name } = own.issuer
  if (!asksForTransfer(printable) || bank === null) {
    return { code: notDefined, information: payment.label || null, account: null }
  }
  const account = { iban: bank.iban, holder: bank.accountHolder ?? name, bic: bank.bic }
  return { code: sepaTransfer, information: null, account }
}
