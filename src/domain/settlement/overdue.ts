import { PaymentState } from "./payment-facts"

/** Whether something is unpaid after the day it was due. @param dueDate, today `yyyy-mm-dd` in Europe/Berlin */
export const isOverdue = (state: PaymentState | null, dueDate: string | null, today: string): boolean =>
  (state === "open" || state === "partly_paid") && dueDate !== null && dueDate < today
