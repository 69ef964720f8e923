import type { NewOrder } from "../workers/new-order"
import type { Random } from "./random"

/** What will happen to an order once it is placed. Refunds are parts of what it is worth. */
export type Fate = { kind: "cancel" } | { kind: "return" } | { kind: "refund"; share: number }

export type PlannedOrder = { order: NewOrder; fates: Fate[] }

type Person = { email: string; customerId: string | null; lastName: string; companyName: string | null }

export type PersonPlan = { email: string; isCustomer: boolean }

/** About three orders a person, two of three persons with an account in the shop. */
export const planPersons = (random: Random, orders: number): PersonPlan[] =>
  Array.from({ length: Math.max(3, Math.ceil(orders / 3)) }, (_, index) => ({
    email: `person${index + 1}@example.com`,
    isCustomer: random.chance(2 / 3),
  }))

/** Orders of one person stand together, so that they arrive at the same moment and race for the contact. */
export function planOrders(
  random: Random,
  count: number,
  persons: readonly (PersonPlan & { customerId: string | null })[]
): PlannedOrder[] {
  const groups = persons.map(({ email, customerId }, index): Person => ({
    email,
    customerId,
    lastName: `Muster ${index + 1}`,
    companyName: random.chance(0.2) ? `Muster ${index + 1} GmbH` : null,
  }))
  const buyers = Array.from(
    { length: count },
    (_, index) => groups[index % groups.length] ?? random.pick(groups)
  )
  return buyers.sort((a, b) => (a.email < b.email ? -1 : 1)).map((person) => planOrder(random, person))
}

function planOrder(random: Random, person: Person): PlannedOrder {
  const fates = planFates(random)
  return {
    order: {
      ...person,
      email: random.chance(0.15) ? person.email.toUpperCase() : person.email,
      street: random.chance(0.3) ? "Neue Straße 7" : "Am Markt 1",
      taxIncluded: random.chance(0.8),
      lines: Array.from({ length: random.between(1, 3) }, () => planLine(random)),
      shippingPrice: random.pick([0, 3.9, 4.9]),
      paid: fates.some(({ kind }) => kind === "refund") || random.chance(0.1),
    },
    fates,
  }
}

function planLine(random: Random): NewOrder["lines"][number] {
  const unitPrice = random.between(99, 19_999) / 100
  return {
    title: random.pick(["Becher", "Buch", "Kanne", "Kerze", "Tuch"]),
    quantity: random.between(1, 4),
    unitPrice,
    ratePercent: random.pick([19, 19, 7]),
    discount: random.chance(0.2) ? Math.round(unitPrice * 10) / 100 : 0,
  }
}

/** Two refunds of one invoice make two credit notes for it, of which lexoffice links only one. */
function planFates(random: Random): Fate[] {
  const draw = random.next()
  if (draw < 0.08) return [{ kind: "cancel" }]
  if (draw < 0.14) return [{ kind: "return" }]
  if (draw < 0.19) return [{ kind: "refund", share: random.next() }]
  if (draw < 0.22) return [0.3, 0.3].map((most) => ({ kind: "refund", share: random.next() * most }))
  return []
}
