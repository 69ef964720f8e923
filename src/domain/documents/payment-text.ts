import { subtractCents } from "../money"
import { DocumentContent, PaymentFacts, Receipt } from "./document"
import { amountText, dayText, words } from "./wording"

/** Providers that collect the money themselves: a bank transfer beside them would pay twice. */
const collecting = /^pp_(stripe|paypal|mollie|klarna|adyen)/

/** Whether online providers collect what is open, so that nobody has to transfer anything. */
export const isCollected = ({ providerIds }: PaymentFacts): boolean =>
  providerIds.length > 0 && providerIds.every((id) => collecting.test(id))

/** What the document says about its payment: when and how it was paid, what is open, until when and how. */
export function paymentText({ payment, total, language }: DocumentContent): string {
  const text = words[language]
  const how = howText(payment.received, language) || payment.label
  if (payment.paidOn !== null) {
    return text.paid(how, dayText(payment.paidOn, language))
  }
  const due = dueText(payment, language)
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

function dueText(payment: PaymentFacts, language: DocumentContent["language"]): string {
  const { collected, dueAtOnce, dueIn } = words[language]
  if (isCollected(payment)) {
    return collected(payment.label)
  }
  return payment.termDays === 0 ? dueAtOnce : dueIn(payment.termDays)
}

function howText(received: readonly Receipt[], language: DocumentContent["language"]): string {
  const each = received.map(({ label, transactionId }) =>
    transactionId === null ? label : `${label}, ${words[language].transaction(transactionId)}`
  )
  return [...new Set(each)].join("; ")
}
