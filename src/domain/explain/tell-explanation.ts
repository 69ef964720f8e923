import { amountText, Language, quantityText, rateText } from "../documents"
import { cents } from "../money"
import { ExplainedColumn, ExplainedLine, ExplainedPrint, ExplainedRate, Explanation } from "./explanation"
import { tellWords } from "./tell-words"

/** The explanation in words, for a tax adviser: one paragraph for each step of the calculation. */
export type ToldExplanation = { order: string; lines: string[]; rates: string[]; documents: string[] }

/**
 * Tells an explanation in sentences. Every cent that rounding moved is named where it moved.
 */
export const tellExplanation = (explanation: Explanation, language: Language): ToldExplanation => ({
  order: tellOrder(explanation, language),
  lines: explanation.lines.map((line) => tellLine(line, language)),
  rates: explanation.rates.map((rate) => tellRate(rate, language)),
  documents: explanation.documents.map((document) => tellDocument(document, language)),
})

function tellOrder({ order }: Explanation, language: Language): string {
  const text = tellWords[language]
  const [refunded, allowance, target, prepaid] = [
    order.refunded,
    order.allowance,
    order.target_total,
    order.prepaid,
  ].map((amount) => euroText(amount, language))
  return sentences(
    text.worth(decimalText(order.total, language), euroText(order.rounded_total, language)),
    order.status === "canceled" && text.canceled,
    order.allowance > 0 && text.allowance(refunded ?? "", allowance ?? "", target ?? ""),
    order.prepaid > 0 && text.prepaid(prepaid ?? "")
  )
}

function tellLine(line: ExplainedLine, language: Language): string {
  const text = tellWords[language]
  const decimal = (amount: string) => decimalText(amount, language)
  const codes = line.promotion_codes.length === 0 ? "" : ` (${line.promotion_codes.join(", ")})`
  const rate = rateText(line.rate_percent ?? 0, language)
  const quantity = quantityText(Math.round(line.quantity * 10_000), language)
  const isGone = line.quantity === 0 && isZero(line.gross) && isZero(line.returned_gross)
  return sentences(
    isGone
      ? text.gone(line.name)
      : text.line(line.name, quantity, decimal(line.gross), rate, decimal(line.net), decimal(line.tax)),
    line.part_of !== null &&
      text.partOf(rateText(line.part_of.percent, language), decimal(line.part_of.gross)),
    !isZero(line.discount_gross) && text.discount(decimal(line.discount_gross), codes),
    !isZero(line.returned_gross) && text.returned(decimal(line.returned_gross)),
    !isZero(line.allowance) && text.lineAllowance(decimal(line.allowance)),
    tellBooked(line, language),
    !isZero(line.rounding) && text.lineRounding(signed(line.rounding, language)),
    Math.abs(Number(line.rounding)) > halfACent && text.balancing
  )
}

function tellBooked({ booked }: ExplainedLine, language: Language): string {
  const text = tellWords[language]
  if (booked.length === 0) {
    return text.notBooked
  }
  return text.booked(
    booked.map((part) => `${documentName(part, language)} ${euroText(part.gross, language)}`).join("; ")
  )
}

function tellRate(rate: ExplainedRate, language: Language): string {
  const text = tellWords[language]
  const gross = euroText(rate.gross, language)
  return sentences(
    text.rate(
      rateText(rate.rate_percent, language),
      decimalText(rate.unrounded, language),
      gross,
      signed(rate.rounding, language)
    ),
    rate.booked_gross === rate.gross
      ? rate.booked_tax !== rate.tax &&
          text.documentsTax(euroText(rate.booked_tax, language), euroText(rate.tax, language))
      : text.rateOpen(euroText(rate.booked_gross, language))
  )
}

function tellDocument(document: ExplainedPrint, language: Language): string {
  const text = tellWords[language]
  const basis = text.bases[document.price_basis]
  return sentences(
    text.document(documentName(document, language), basis, euroText(document.total, language)),
    document.made_gross && text.madeGross,
    ...document.columns.map((column) => tellColumn(column, document.price_basis, language))
  )
}

function tellColumn(
  column: ExplainedColumn,
  basis: ExplainedPrint["price_basis"],
  language: Language
): string {
  const text = tellWords[language]
  const sum = euroText(column.lines_total, language)
  if (column.rate_percent === 0) {
    return text.columnFree(sum)
  }
  const [tell, rest] =
    basis === "gross" ? ([text.columnGross, column.net] as const) : ([text.columnNet, column.gross] as const)
  return sentences(
    tell(
      rateText(column.rate_percent, language),
      sum,
      euroText(column.tax, language),
      decimalText(column.unrounded_tax, language),
      euroText(rest, language)
    ),
    column.tax_by_line !== column.tax && text.byLine(euroText(column.tax_by_line, language))
  )
}

const documentName = (
  { kind, number, sequence }: Pick<ExplainedPrint, "kind" | "number" | "sequence">,
  language: Language
): string => `${tellWords[language].kinds[kind]} ${number ?? tellWords[language].unnumbered(sequence)}`

const euroText = (amount: number, language: Language): string =>
  amountText(cents(Math.round(amount * 100)), language)

/** Keeps every digit: `7.11492971` becomes `7,11492971 €`. */
const decimalText = (amount: string, language: Language): string =>
  language === "de" ? `${amount.replace(".", ",")} €` : amount.replace(/^-?/, (sign) => `${sign}€`)

const signed = (amount: string, language: Language): string =>
  `${amount.startsWith("-") || isZero(amount) ? "" : "+"}${decimalText(amount, language)}`

/** In euros: more than that, and a line did not get the cents of its own rounding. */
const halfACent = 0.005

const isZero = (amount: string): boolean => /^-?[0.]+$/.test(amount)

const sentences = (...parts: (string | false)[]): string => parts.filter((part) => part !== false).join(" ")
