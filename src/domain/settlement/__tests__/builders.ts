import { Cents, cents } from "../../money"
import type { PaymentItem, RemoteSettlement, ShopPayment } from "../index"

/** Of all documents in these tests. */
export const total: Cents = cents(10_000)

export const item = (amount: number, type = "manualPayment", on = "2026-09-05"): PaymentItem => ({
  type,
  on,
  amount: cents(amount),
})

type Remote = { status?: string; open?: number | null; paidOn?: string | null; items?: PaymentItem[] }

export const remote = ({
  status = "open",
  open = 10_000,
  paidOn = null,
  items = [],
}: Remote = {}): RemoteSettlement => ({
  status,
  open: open === null ? null : cents(open),
  paidOn,
  items,
})

type Payment = { id?: string; provider?: string; amount?: number; captured?: number; isCanceled?: boolean }

export const shopPayment = ({
  id = "pay_1",
  provider = "pp_system_default",
  amount = 10_000,
  captured = 0,
  isCanceled = false,
}: Payment = {}): ShopPayment => ({
  id,
  providerId: provider,
  amount: cents(amount),
  captured: cents(captured),
  isCanceled,
})
