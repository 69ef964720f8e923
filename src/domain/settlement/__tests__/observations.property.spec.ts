import fc from "fast-check"
import { Cents, cents } from "../../money"
import { moneyOf, planCaptures, toPaymentFacts, type PaymentFacts, type RemoteSettlement } from "../index"
import { item, shopPayment, total } from "./builders"

/** What a person does in lexoffice; `back` takes a payment back, the index modulo the payments there are. */
type Act = { pay: number } | { back: number } | { discount: number }

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ pay: fc.integer({ min: 1, max: 6_000 }) }) },
  { weight: 1, arbitrary: fc.record({ back: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ discount: fc.integer({ min: 1, max: 300 }) }) }
)

const open: RemoteSettlement = { status: "open", open: total, paidOn: null, items: [] }

function perform({ items }: RemoteSettlement, done: Act): RemoteSettlement {
  const after =
    "pay" in done
      ? [...items, item(done.pay)]
      : "discount" in done
        ? [...items, item(done.discount, "cashDiscount")]
        : items.filter((_, index) => index !== done.back % Math.max(items.length, 1))
  const rest = Math.max(0, total - after.reduce((sum, { amount }) => sum + amount, 0))
  return { status: rest === 0 ? "paid" : "open", open: cents(rest), paidOn: null, items: after }
}

const lifeOf = (acts: readonly Act[]): RemoteSettlement[] =>
  acts.reduce<RemoteSettlement[]>((life, done) => [...life, perform(life.at(-1) ?? open, done)], [open])

type Shop = { facts: PaymentFacts; captured: Cents; captures: number }

/** Reads the document, and records what came in. */
function look(shop: Shop, remote: RemoteSettlement): Shop {
  const facts = toPaymentFacts(remote, total)
  const planned = planCaptures(
    moneyOf(facts),
    [shopPayment({ captured: shop.captured })],
    ["pp_system_default"]
  )
  const captured = planned.reduce((sum, { amount }) => sum + amount, 0)
  return { facts, captured: cents(shop.captured + captured), captures: shop.captures + planned.length }
}

const start: Shop = { facts: toPaymentFacts(open, total), captured: cents(0), captures: 0 }

/** Which of the moments were looked at, each of them perhaps several times; always the last. */
const seenOf = (life: RemoteSettlement[], looks: readonly number[]): RemoteSettlement[] => [
  ...life.slice(0, -1).flatMap((moment, index) => Array.from({ length: looks[index] ?? 0 }, () => moment)),
  ...life.slice(-1),
]

const lives = fc.array(act, { maxLength: 8 })
const looks = fc.array(fc.nat(2), { minLength: 8, maxLength: 8 })

it("ends with the same facts, however many of the moments were seen", () => {
  fc.assert(
    fc.property(lives, looks, (acts, often) => {
      const life = lifeOf(acts)
      const seen = seenOf(life, often).reduce(look, start)
      expect(seen.facts).toEqual(look(start, life.at(-1) ?? open).facts)
    })
  )
})

it("captures the most that was seen received, once, and never more than the payment", () => {
  fc.assert(
    fc.property(lives, looks, (acts, often) => {
      const moments = seenOf(lifeOf(acts), often)
      const shop = moments.reduce(look, start)
      const most = Math.max(0, ...moments.map((moment) => moneyOf(moment)))
      expect(shop.captured).toBe(Math.min(most, total))
      expect(look(shop, moments.at(-1) ?? open).captures).toBe(shop.captures)
    })
  )
})

it("captures the same from every look as from the last alone, as long as nothing is taken back", () => {
  fc.assert(
    fc.property(lives, looks, (acts, often) => {
      const life = lifeOf(acts.filter((done) => !("back" in done)))
      const seen = seenOf(life, often).reduce(look, start)
      expect(seen.captured).toBe(look(start, life.at(-1) ?? open).captured)
    })
  )
})
