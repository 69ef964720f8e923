import type { AdminOrder } from "@medusajs/framework/types"
import type { DocumentDto } from "../../src/api/admin/lexoffice/dto"
import type { LexofficeShop } from "./lexoffice-shop"

export type Books = {
  /** Each document as `told` writes it, oldest first */
  documents: string[]
  /** Refunded without goods coming back, in euros */
  givenBack?: number
}

/**
 * What has to hold after everything that happened to an order: these documents, all in lexoffice,
 * adding up to what Medusa says the order is worth; the money that was kept, once nobody owes
 * anything; and nothing more to do, however often the order is looked at.
 */
export async function expectBooks(
  shop: LexofficeShop,
  id: string,
  { documents, givenBack = 0 }: Books
): Promise<void> {
  const found = await shop.documents(id)
  expect(found.map(told)).toEqual(documents)
  expect(found.map(({ state }) => state)).toEqual(found.map(() => "transmitted"))
  expect(found.map(({ total }) => inCents(total))).toEqual(found.map(remoteCents(shop)))
  const booked = found.reduce((sum, document) => sum + signed(document), 0)
  const order = await shop.admin.order(id)
  expect(booked).toBe(worthOf(order) - inCents(givenBack))
  if (isSettled(order) && found.length > 0) {
    expect(booked).toBe(keptOf(order))
  }
  await expectNothingLeftToDo(shop, id, found)
}

/** `invoice 50.10: 19 % 24.12 + 4.58, 7 % 20.00 + 1.40` */
export function told({ kind, total, tax_lines }: DocumentDto): string {
  const columns = [...tax_lines]
    .sort((a, b) => b.rate - a.rate)
    .map(({ rate, net, tax }) => `${rate} % ${net.toFixed(2)} + ${tax.toFixed(2)}`)
  return `${kind} ${total.toFixed(2)}: ${columns.join(", ")}`
}

async function expectNothingLeftToDo(shop: LexofficeShop, id: string, found: DocumentDto[]): Promise<void> {
  shop.clearRequests()
  await shop.evaluate(id, true)
  expect(shop.writes()).toEqual([])
  expect(await shop.documents(id)).toEqual(found)
  expect(await shop.incidents()).toEqual([])
}

const inCents = (amount: unknown): number => Math.round(Number(amount ?? 0) * 100)
const signed = ({ kind, total }: DocumentDto): number => (kind === "invoice" ? 1 : -1) * inCents(total)

const remoteCents =
  (shop: LexofficeShop) =>
  ({ remote_id }: DocumentDto): number | undefined =>
    shop.remoteDocuments().find(({ id }) => id === remote_id)?.grossCents

/** Medusa's own sums: of what is left of the goods, and of shipping, before any means of payment. */
const worthOf = (order: AdminOrder): number =>
  order.status === "canceled" ? 0 : inCents(Number(order.item_total) + Number(order.shipping_total))

/** Every payment and refund that Medusa recorded, and what came from or went to gift cards and store credit. */
function keptOf({ summary, credit_lines }: AdminOrder): number {
  const ofStoreCredit = (credit_lines ?? []).filter(({ reference }) => storeCredit.includes(reference ?? ""))
  return ofStoreCredit.reduce((sum, { amount }) => sum + inCents(amount), inCents(summary.transaction_total))
}

/** The references under which these tests pay or give back without a payment. */
const storeCredit = ["gift-card", "store-credit", "refund"]

function isSettled(order: AdminOrder): boolean {
  return inCents(order.summary?.pending_difference) === 0
}
