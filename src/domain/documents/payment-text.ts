import { subtractCents } from "../money"
import { DocumentContent, Receipt } from "./document"
import { amountText, dayText, words } from "./wording"

/** What the document says about its payment: when and how it was paid, what is open and until when. */
export function paymentText({ payment, total, language }: DocumentContent): string {
  const text = words[language]
  const how = howText(payment.received, language) || payment.label
  if (payment.paidOn !== null) {
    return text.paid(how, dayText(payment.paidOn, language))
  }
  const due = payment.termDays === 0 ? text.dueAtOnce : text.dueIn(payment.termDays)
  const lastDay = payment.received
    .map(({ on }) => on)
    .sort()
    .at(-1)
  if (lastDay === undefined || payment.open >= total) {
    return due
  }
  const paid = amountText(subtractCents(total, payment.open), language)
  const open = amountText(payment.open, language)
  return [text.partlyPaid(paid, dayText(lastDay, language), how), text.open(open), due].join(" ")
}

function howText(received: readonly Receipt[], language: DocumentContent["language"]): string {
  const each = received.map(({ label, transactionId }) =>
    transactionId === null ? label : `${label}, ${words[language].transaction(transactionId)}`
  )
  return [...new Set(each)].join("; ")
}
