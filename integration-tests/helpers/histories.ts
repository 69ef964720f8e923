import { mugsAndNovel } from "./baskets"
import type { LexofficeShop } from "./lexoffice-shop"
import type { OrderEdit } from "./shop"

/** Of `mugsAndNovel`, with gross and with net prices */
export const bill = "invoice 50.10: 19 % 24.12 + 4.58, 7 % 20.00 + 1.40"
export const netBill = "invoice 57.05: 19 % 28.70 + 5.45, 7 % 21.40 + 1.50"
export const oneMug = "19 % 10.00 + 1.90"
export const mugBack = `credit_note 11.90: ${oneMug}`
/** Goodwill when one of the mugs is back */
export const fiveMoreBack = "credit_note 5.00: 19 % 1.85 + 0.35, 7 % 2.62 + 0.18"

export const mugs = (quantity: number) => (quantity > 0 ? [{ item: "mug", quantity }] : [])

export type Histories = ReturnType<typeof histories>

/** What happens to orders of mugs and a novel; each step waits until the plugin has heard of it. */
export function histories(shop: LexofficeShop) {
  const ship = (id: string) => shop.after("shipment.created", () => shop.admin.fulfillAndShip(id))
  const capture = (id: string, amount?: number) =>
    shop.after("payment.captured", () => shop.admin.capture(id, amount))

  async function buyAndShip(): Promise<string> {
    const { id } = await shop.buy(mugsAndNovel)
    await ship(id)
    return id
  }

  async function buyPayAndShip(): Promise<string> {
    const id = await buyAndShip()
    await capture(id)
    return id
  }

  return {
    variant: (handle: string) => shop.shop.variants[handle] ?? "",
    ship,
    capture,
    buyAndShip,
    buyPayAndShip,
    edit: (id: string, change: OrderEdit) =>
      shop.after("order-edit.confirmed", () => shop.admin.orderEdit(id, change)),
    pay: (id: string) => shop.after("payment.captured", () => shop.admin.pay(id)),
    refund: (id: string, amount: number, reasonId?: string) =>
      shop.after("payment.refunded", () => shop.admin.refund(id, amount, undefined, reasonId)),
    cancel: (id: string) => shop.after("order.canceled", () => shop.admin.cancelOrder(id)),
    /** Mugs of a return that was requested before. */
    receive: (id: string, returnId: string | null, received: number, dismissed = 0) =>
      shop.after("order.return_received", () =>
        shop.admin.receiveReturn(id, returnId ?? "", mugs(received), mugs(dismissed))
      ),
    returnMug: (id: string) =>
      shop.after("order.return_received", () => shop.admin.requestAndReceiveReturn(id, mugs(1))),
  }
}
