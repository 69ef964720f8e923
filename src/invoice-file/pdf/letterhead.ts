import type { Content } from "pdfmake/interfaces"
import { dayText, DocumentContent, isCollected, words } from "../../domain/documents"
import { correctionText, documentTitle, dueOn, ownWords, PrintableDocument } from "../../domain/own-invoice"
import { addressLines } from "./print-texts"
import { page, plainLayout, say, soft, stack } from "./style"

const infoWidth = 72 * (75 / 25.4)

/** Sender, receiver and the document's data, placed for a window envelope. */
export function letterhead(printable: PrintableDocument): Content {
  const { buyer, own, language } = printable.content
  const { name, street, zip, city } = own.issuer
  const receiver = addressLines(buyer.billing, own.issuer, language)
  return {
    margin: [0, page.addressTop - page.top, 0, 14],
    layout: plainLayout,
    table: {
      widths: ["*", infoWidth],
      heights: [page.addressHeight],
      body: [
        [
          {
            stack: [
              soft([name, street, `${zip} ${city}`].join(" · "), { fontSize: 6.5, margin: [0, 0, 20, 8] }),
              ...receiver.map((line) => say(line, { fontSize: 10.5, margin: [0, 0, 20, 0] })),
            ],
          },
          { layout: plainLayout, table: { widths: ["auto", "*"], body: infoRows(printable) } },
        ],
      ],
    },
  }
}

function infoRows({ kind, number, content }: PrintableDocument) {
  const text = ownWords[content.language]
  const isPayable = content.payment.open > 0 && !isCollected(content.payment)
  const due = isPayable ? dueOn(content) : null
  const rows: [string, string | null][] = [
    [text.number[kind], number],
    [text.documentDate[kind], dayText(content.documentDate, content.language)],
    deliveryRow(content),
    [text.order, content.orderNumber],
    [text.orderDate, dayText(content.orderDate, content.language)],
    [text.payment, kind === "invoice" ? content.payment.label : null],
    [text.dueDate, due && dayText(due, content.language)],
    [text.customerVatId, content.tax.decision.vatId ?? content.buyer.vatId],
    [text.buyerReference, content.buyer.buyerReference],
  ]
  return rows
    .filter((row): row is [string, string] => row[1] !== null && row[1] !== "")
    .map(([label, value]) => [
      soft(label, { fontSize: 8.5, noWrap: true, margin: [0, 0, 10, 0] }),
      say(value, { fontSize: 8.5, alignment: "right" }),
    ])
}

/** Source: § 14 (4) no. 6 UStG: the day is named even when it is the document's. */
function deliveryRow({ delivery, language }: DocumentContent): [string, string] {
  const text = ownWords[language]
  if (delivery.to === null || delivery.to === delivery.from) {
    return [text.delivery[delivery.kind], dayText(delivery.from, language)]
  }
  const period = `${dayText(delivery.from, language)} – ${dayText(delivery.to, language)}`
  return [text.deliveryPeriod[delivery.kind], period]
}

/** Title, what is corrected, introduction and another delivery address. */
export function opening(printable: PrintableDocument): Content[] {
  const { content, number } = printable
  const { shipping } = content.buyer
  const correction = correctionText(printable)
  const { introduction } = content.texts
  const deliverTo = shipping && addressLines(shipping, content.own.issuer, content.language).join(", ")
  return stack([
    say(`${documentTitle(printable)} ${number}`, { fontSize: 16, bold: true, margin: [0, 0, 0, 6] }),
    correction === null ? null : say(correction, { bold: true, margin: [0, 0, 0, 4] }),
    introduction === "" ? null : say(introduction, { margin: [0, 0, 0, 4] }),
    deliverTo && say(`${words[content.language].deliverTo}: ${deliverTo}`, { margin: [0, 0, 0, 4] }),
  ])
}
