import type { Column, Content } from "pdfmake/interfaces"
import { amountText, paymentText } from "../../domain/documents"
import { asksForTransfer, giroCode, ownWords, PrintableDocument } from "../../domain/own-invoice"
import { plainLayout, say, soft, stack } from "./style"

/** How it was or is to be paid; with the account and a QR code for banking apps when a transfer is due. */
export function payment(printable: PrintableDocument): Content[] {
  const { kind, content } = printable
  const sentence = kind === "invoice" ? paymentText(content) : ownWords[content.language].refund
  return stack([
    say(sentence, { margin: [0, 0, 0, 8] }),
    asksForTransfer(printable) ? transfer(printable) : null,
  ])
}

function transfer(printable: PrintableDocument): Content {
  const text = ownWords[printable.content.language]
  const code = giroCode(printable)
  const account: Column = {
    width: "*",
    stack: [
      say(text.transferTo, { margin: [0, 0, 0, 4] }),
      { layout: plainLayout, table: { widths: [90, "*"], body: accountRows(printable) } },
    ],
  }
  const qr: Column = {
    width: 110,
    stack: [
      { qr: code ?? "", eccLevel: "M", fit: 84, alignment: "center" },
      soft(text.scan, { fontSize: 7, alignment: "center", margin: [0, 3, 0, 0] }),
    ],
  }
  return {
    unbreakable: true,
    margin: [0, 0, 0, 8],
    columns: code === null ? [account] : [account, qr],
  }
}

function accountRows({ number, content }: PrintableDocument) {
  const { language, payment, own } = content
  const { bank, name } = own.issuer
  const text = ownWords[language]
  const rows: [string, string | null][] = [
    [text.accountHolder, bank?.accountHolder ?? name],
    ["IBAN", inFours(bank?.iban ?? "")],
    ["BIC", bank?.bic ?? null],
    [text.bank, bank?.bankName ?? null],
    [text.transferAmount, amountText(payment.open, language)],
    [text.purpose, number],
  ]
  return rows
    .filter((row): row is [string, string] => row[1] !== null)
    .map(([label, value]) => [soft(label, { fontSize: 9 }), say(value)])
}

/** As people read an IBAN. */
export const inFours = (iban: string): string => iban.replace(/(.{4})(?=.)/g, "$1 ")
