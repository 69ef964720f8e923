import {
  BookedDocument,
  Plan,
  PlannedDocument,
  planDocuments,
  Policy,
  Sale,
  shareShipping,
} from "../../index"
import { Expected, expectedOf, Given, inCents, isDue } from "./expected"
import { happen, History, startOf } from "./history"
import { ModelOrder } from "./order"
import { toSale } from "./to-sale"

/** One evaluation of an order: what the plugin saw, what it planned, what its books say afterwards. */
export type Look = {
  sale: Sale
  due: boolean
  expected: Expected
  plan: Plan
  planned: PlannedDocument[]
  before: BookedDocument[]
  after: BookedDocument[]
  /** The same order was evaluated before, and nothing happened since */
  repeated: boolean
  /** So far every line was worth whole cents whenever the order was evaluated */
  stayedWhole: boolean
}

const nothingGiven: Given = new Map()

/** Lives through an order's history and evaluates it whenever the history says so. */
export function* replay(history: History): Generator<Look> {
  const policy: Policy = {
    startDate: "2026-01-01",
    excludedSalesChannels: [],
    trigger: history.trigger,
    triggerByPaymentProvider: {},
  }
  let books: { documents: BookedDocument[]; given: Given } = { documents: [], given: nothingGiven }
  let order: ModelOrder = startOf(history)
  let stayedWhole = true
  for (const { command, looks } of [{ command: null, looks: history.looks }, ...history.steps]) {
    order = command === null ? order : happen(order, command)
    for (let look = 0; look < looks; look++) {
      const sale = saleOf(order, history)
      const seen = evaluate(look > 0 ? listedOtherwise(sale) : sale, books, policy, look > 0)
      stayedWhole &&= isWhole(seen)
      yield { ...seen, stayedWhole }
      books = seen.planned.length > 0 ? { documents: seen.after, given: seen.expected.given } : books
    }
  }
}

const saleOf = (order: ModelOrder, { shippingShared }: History): Sale => {
  const sale = toSale(order)
  return shippingShared ? { ...sale, lines: shareShipping(sale.lines) } : sale
}

/** Medusa promises no order of an order's lines. */
const listedOtherwise = (sale: Sale): Sale => ({ ...sale, lines: [...sale.lines].reverse() })

const isWhole = ({ expected }: { expected: Expected }): boolean =>
  [...expected.byLine.values()].every(({ worth }) => Number.isInteger(inCents(worth)))

function evaluate(
  sale: Sale,
  books: { documents: BookedDocument[]; given: Given },
  policy: Policy,
  repeated: boolean
): Omit<Look, "stayedWhole"> {
  const { documents: before, given } = books
  const plan = planDocuments(sale, before, policy)
  const planned = plan.kind === "documents" ? plan.documents : []
  const after = [...before, ...planned.map(({ entries, columns }) => ({ entries, columns }))]
  const due = before.length > 0 || isDue(sale, policy.trigger)
  return { sale, due, expected: expectedOf(sale, given), plan, planned, before, after, repeated }
}
