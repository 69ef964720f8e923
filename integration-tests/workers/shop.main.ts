// The shop: places orders through Medusa's modules and changes them through Medusa's own workflows.
import { ContainerRegistrationKeys, MathBN, Modules } from "@medusajs/framework/utils"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import {
  capturePaymentWorkflow,
  cancelOrderWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import { LEXOFFICE_MODULE } from "../../src/modules/lexoffice"
import type LexofficeModuleService from "../../src/modules/lexoffice/service"
import { connect } from "../../src/workflows/connect"
import { toCreateOrder, type NewOrder } from "./new-order"
import { serve } from "./serve"
import type { Change, PlacedOrder, ShopTask, Worth } from "./shop"
import type { ShopEvent } from "./worker"

async function perform(container: MedusaContainer, task: ShopTask): Promise<unknown> {
  switch (task.name) {
    case "connect":
      return connectPlugin(container, task.apiKey)
    case "customers":
      return makeCustomers(container, task.emails)
    case "place":
      return placeOrders(container, task.orders)
    case "change":
      return changeOrder(container, task.change)
    case "worth":
      return worthOf(container, task.orderIds)
  }
}

async function connectPlugin(container: MedusaContainer, apiKey: string): Promise<void> {
  await connect(container, { apiKey, source: "admin", replaceOrganization: false })
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  await service.saveConnection({ slot_floor_ms: 0, slot_ms: 0 })
}

async function makeCustomers(container: MedusaContainer, emails: string[]): Promise<string[]> {
  const customers = await container
    .resolve(Modules.CUSTOMER)
    .createCustomers(emails.map((email) => ({ email, first_name: "Erika", last_name: "Muster" })))
  return emails.map((email) => customers.find((customer) => customer.email === email)?.id ?? "")
}

async function placeOrders(container: MedusaContainer, orders: NewOrder[]): Promise<PlacedOrder[]> {
  const marked = orders.map((order, index) => ({ ...toCreateOrder(order), metadata: { place: index } }))
  const created = await container.resolve(Modules.ORDER).createOrders(marked)
  // Medusa answers by id, and ids of one millisecond are in no order
  const placed = [...created].sort((a, b) => Number(a.metadata?.place) - Number(b.metadata?.place))
  for (const [index, { id }] of placed.entries()) {
    if (orders[index]?.paid) await capture(container, await authorize(container, id))
    else if (orders[index]?.authorized) await authorize(container, id)
  }
  return placed.map(({ id, display_id }) => ({ id, displayId: Number(display_id) }))
}

/** @returns the payment's id */
async function authorize(container: MedusaContainer, orderId: string): Promise<string> {
  const payments = container.resolve(Modules.PAYMENT)
  const [{ worthCents } = { worthCents: 0 }] = await worthOf(container, [orderId])
  const money = { currency_code: "eur", amount: worthCents / 100 }
  const collection = await payments.createPaymentCollections(money)
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.ORDER]: { order_id: orderId },
    [Modules.PAYMENT]: { payment_collection_id: collection.id },
  })
  const session = await payments.createPaymentSession(collection.id, {
    ...money,
    provider_id: "pp_system_default",
    data: {},
  })
  const payment = await payments.authorizePaymentSession(session.id, {})
  return payment?.id ?? ""
}

const capture = (container: MedusaContainer, paymentId: string) =>
  capturePaymentWorkflow(container).run({ input: { payment_id: paymentId } })

async function changeOrder(container: MedusaContainer, change: Change): Promise<ShopEvent[]> {
  const { orderId } = change
  switch (change.kind) {
    case "cancel":
      await cancelOrderWorkflow(container).run({ input: { order_id: orderId } })
      return [{ name: "order.canceled", data: { id: orderId } }]
    case "refund": {
      const payment_id = await paymentOf(container, orderId)
      await refundPaymentWorkflow(container).run({ input: { payment_id, amount: change.amountCents / 100 } })
      return [{ name: "payment.refunded", data: { id: payment_id } }]
    }
    case "return":
      return takeBack(container, orderId)
  }
}

async function paymentOf(container: MedusaContainer, orderId: string): Promise<string> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "payment_collections.payments.id"],
    filters: { id: orderId },
  })
  const id = data[0]?.payment_collections?.[0]?.payments?.[0]?.id
  if (id === undefined) throw new Error(`order ${orderId} has no payment`)
  return id
}

/** One piece of the first line, so that the rest of the order stays sold. */
async function takeBack(container: MedusaContainer, orderId: string): Promise<ShopEvent[]> {
  const orders = container.resolve(Modules.ORDER)
  const order = await orders.retrieveOrder(orderId, { relations: ["items"] })
  const [first] = [...(order.items ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1))
  if (first === undefined) throw new Error(`order ${orderId} has no lines`)
  const items = [{ id: first.id, quantity: 1 }]
  await orders.registerFulfillment({ order_id: orderId, items })
  await orders.registerShipment({ order_id: orderId, items })
  const returned = await orders.createReturn({ order_id: orderId, items })
  await orders.receiveReturn({ return_id: returned.id, items })
  return [{ name: "order.return_received", data: { order_id: orderId } }]
}

type Row = {
  id: string
  display_id: number
  status: string
  items?: ({ total?: BigNumberInput } | null)[] | null
  shipping_methods?: ({ total?: BigNumberInput } | null)[] | null
}

async function worthOf(container: MedusaContainer, orderIds: string[]): Promise<Worth[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "display_id",
      "status",
      "total",
      "items.*",
      "items.tax_lines.*",
      "items.adjustments.*",
    ].concat(["shipping_methods.*", "shipping_methods.tax_lines.*"]),
    filters: { id: orderIds },
  })
  return (data as unknown as Row[]).map((row) => {
    const lines = [...(row.items ?? []), ...(row.shipping_methods ?? [])]
    const total = lines.reduce((sum, line) => MathBN.add(sum, line?.total ?? 0), MathBN.convert(0))
    return {
      orderId: row.id,
      displayId: row.display_id,
      status: row.status,
      // 62.2349… in the twentieth digit is 62.235: Medusa's divisions end somewhere. 4: half up
      worthCents: total.decimalPlaces(8).shiftedBy(2).integerValue(4).toNumber(),
    }
  })
}

serve("shop", perform)
