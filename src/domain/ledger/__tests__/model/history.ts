import { withDigits } from "./decimal"
import { amountsOf, leftOf, ModelLine, ModelOrder } from "./order"

export type NewLine = Omit<ModelLine, "id" | "received" | "dismissed">

/** What can happen to an order. `pick` chooses a line, `part` is a percentage. */
export type Command =
  | { do: "add"; line: NewLine }
  | { do: "remove"; pick: number; leavesRow: boolean }
  | { do: "reprice"; pick: number; price: number }
  | { do: "change_rate"; pick: number; rate: number }
  | { do: "quantity"; pick: number; quantity: number }
  | { do: "return"; pick: number; part: number; dismissed: boolean }
  | { do: "return_all" }
  | { do: "refund"; part: number }
  | { do: "capture"; part: number }
  | { do: "ship" }
  | { do: "complete" }
  | { do: "cancel" }

/** `looks`: how often the order is evaluated afterwards; 0 is a lost event, 2 a repeated one. */
export type Step = { command: Command; looks: number }

export type History = {
  lines: NewLine[]
  coupon: number
  prepaidPart: number
  trigger: "order_placed" | "payment_captured" | "shipped" | "order_completed"
  looks: number
  steps: Step[]
  /** Shipping shares the rates of the goods */
  shippingShared: boolean
}

export function startOf({ lines, coupon, prepaidPart }: History): ModelOrder {
  const order: ModelOrder = {
    status: "open",
    lines: [],
    coupon,
    prepaid: 0,
    captured: 0,
    refunded: 0,
    shipped: false,
    made: 0,
  }
  const placed = lines.reduce(withLine, order)
  return { ...placed, prepaid: percent(Math.max(worthOf(placed), 0), prepaidPart) }
}

const withLine = (order: ModelOrder, line: NewLine): ModelOrder => ({
  ...order,
  made: order.made + 1,
  lines: [...order.lines, { ...line, id: String(order.made + 1), received: 0, dismissed: 0 }],
})

/** Cents, rounded once: what a shop would ask for. */
export const worthOf = (order: ModelOrder): number =>
  Number(
    withDigits(
      amountsOf(order).reduce((sum, { gross }) => sum + gross, 0n),
      2
    )
  )

const percent = (amount: number, part: number): number => Math.floor((amount * part) / 100)

/** A cancelled order is left alone; what does not fit the order does nothing. */
export function happen(order: ModelOrder, command: Command): ModelOrder {
  if (order.status === "canceled" && command.do !== "refund") {
    return order
  }
  switch (command.do) {
    case "add":
      return withLine(order, command.line)
    case "remove":
      return removed(order, command.pick, command.leavesRow)
    case "reprice":
      return changed(order, command.pick, () => ({ price: command.price }))
    case "change_rate":
      return changed(order, command.pick, () => ({ rate: command.rate }))
    case "quantity":
      return changed(order, command.pick, (line) => ({
        quantity: Math.max(command.quantity, line.received + line.dismissed),
      }))
    case "return":
      return changed(order, command.pick, (line) => returned(line, command.part, command.dismissed))
    case "return_all":
      return { ...order, lines: order.lines.map((line) => ({ ...line, ...returned(line, 100, false) })) }
    case "refund":
      return { ...order, refunded: order.refunded + percent(order.captured - order.refunded, command.part) }
    case "capture": {
      const due = Math.max(worthOf(order) - order.captured - order.prepaid, 0)
      return { ...order, captured: order.captured + percent(due, command.part) }
    }
    case "ship":
      return { ...order, shipped: true }
    case "complete":
      return { ...order, status: "completed" }
    case "cancel":
      return { ...order, status: "canceled" }
  }
}

function changed(
  order: ModelOrder,
  pick: number,
  change: (line: ModelLine) => Partial<ModelLine>
): ModelOrder {
  const chosen = pick % Math.max(order.lines.length, 1)
  return {
    ...order,
    lines: order.lines.map((line, index) => (index === chosen ? { ...line, ...change(line) } : line)),
  }
}

function removed(order: ModelOrder, pick: number, leavesRow: boolean): ModelOrder {
  const line = order.lines[pick % Math.max(order.lines.length, 1)]
  if (line === undefined || line.received + line.dismissed > 0) {
    return order
  }
  return leavesRow
    ? changed(order, pick, () => ({ quantity: 0 }))
    : { ...order, lines: order.lines.filter(({ id }) => id !== line.id) }
}

/** Shipping does not come back as a piece: it is left out of returns, but goes when all goes. */
function returned(line: ModelLine, part: number, dismissed: boolean): Partial<ModelLine> {
  const pieces = Math.ceil((leftOf(line) * part) / 100)
  return dismissed ? { dismissed: line.dismissed + pieces } : { received: line.received + pieces }
}
