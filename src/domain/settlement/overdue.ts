import { PaymentState } from "./payment-facts"

type Document = { kind: "invoice" | "credit_note"; state: PaymentState | null; dueDate: string | null }

/**
 * Whether an invoice is unpaid after the day it was due. Nobody owes the shop what it credits, although lexoffice gives
 * credit notes a due day too. @param dueDate, today `yyyy-mm-dd` in Europe/Berlin
 */
export const isOverdue = ({ kind, state, dueDate }: Document, today: string): boolean =>
  kind === "invoice" && (state === "open" || state === "partly_paid") && dueDate !== null && dueDate < today
