import type { PlaceOfWork } from "./container"
import type { NewOrder } from "./new-order"
import { MedusaProcess } from "./process"
import type { ShopEvent } from "./worker"

/** What a customer or merchant does to an order after it was placed. */
export type Change =
  | { kind: "cancel"; orderId: string }
  /** Goodwill: money back, nothing comes back. In cents */
  | { kind: "refund"; orderId: string; amountCents: number }
  /** One piece of the order's first line is delivered and comes back */
  | { kind: "return"; orderId: string }

export type PlacedOrder = { id: string; displayId: number }

/** What an order is worth as Medusa computes it now: all lines together, rounded once, before credit lines. */
export type Worth = { orderId: string; displayId: number; status: string; worthCents: number }

export type ShopTask =
  | { name: "connect"; apiKey: string }
  | { name: "customers"; emails: string[] }
  | { name: "place"; orders: NewOrder[] }
  | { name: "change"; change: Change }
  | { name: "worth"; orderIds: string[] }

/** The shop's own process: customers buy, merchants cancel, refund and take back. */
export class Shop {
  private constructor(private readonly medusa: MedusaProcess<ShopTask>) {}

  static async open(place: PlaceOfWork): Promise<Shop> {
    return new Shop(await MedusaProcess.start<ShopTask>("shop.main.ts", place))
  }

  /** Connects the plugin, with the account's rate limit lifted. */
  connect = (apiKey: string) => this.medusa.run<void>({ name: "connect", apiKey })

  /** @returns customer ids */
  customers = (emails: string[]) => this.medusa.run<string[]>({ name: "customers", emails })

  place = (orders: NewOrder[]) => this.medusa.run<PlacedOrder[]>({ name: "place", orders })

  /** @returns the events that Medusa emits about it */
  change = (change: Change) => this.medusa.run<ShopEvent[]>({ name: "change", change })

  worth = (orderIds: string[]) => this.medusa.run<Worth[]>({ name: "worth", orderIds })

  close = () => this.medusa.stop()
}
