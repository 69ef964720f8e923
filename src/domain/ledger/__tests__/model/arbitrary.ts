import fc from "fast-check"
import { Command, History, NewLine, Step } from "./history"

/** Hundredths of a percent; null is an order line without any tax line. */
const rates = [1900, 700, 0, 550, 2550, 2000, 2100, null]

type Basis = "gross" | "net" | "mixed"

/** Ten-thousandths of a euro, mostly whole cents. */
const price = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 20_000 }).map((cents) => cents * 100) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 99 }).map((cents) => cents * 100) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 999_999 }) }
)

/** Ten-thousandths of a piece. */
const quantity = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 5 }).map((pieces) => pieces * 10_000) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 25_000 }).map((pieces) => pieces * 10_000) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 99_999 }) }
)

const percentOff = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constantFrom(1000, 1500, 3333, 9990, 10_000) }
)

const isInclusive = (basis: Basis) => (basis === "mixed" ? fc.boolean() : fc.constant(basis === "gross"))

const line = (basis: Basis, allowed: (number | null)[]): fc.Arbitrary<NewLine> =>
  fc
    .record({
      kind: fc.constantFrom<NewLine["kind"]>("item", "item", "item", "shipping"),
      rate: fc.constantFrom(...allowed),
      inclusive: isInclusive(basis),
      price,
      quantity,
      percentOff,
    })
    .map((fields) => (fields.kind === "shipping" ? { ...fields, quantity: 10_000 } : fields))

const pick = fc.nat({ max: 39 })
const part = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constantFrom(1, 50, 100))

const command = (basis: Basis, allowed: (number | null)[]): fc.Arbitrary<Command> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ do: fc.constant("capture" as const), part }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant("refund" as const), part }) },
    {
      weight: 4,
      arbitrary: fc.record({ do: fc.constant("return" as const), pick, part, dismissed: fc.boolean() }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("add" as const), line: line(basis, allowed) }) },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant("remove" as const), pick, leavesRow: fc.boolean() }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("reprice" as const), pick, price }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("quantity" as const), pick, quantity }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant("change_rate" as const),
        pick,
        rate: fc.constantFrom(1900, 700, 0),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ do: "ship" as const }) },
    { weight: 1, arbitrary: fc.constant({ do: "complete" as const }) },
    { weight: 1, arbitrary: fc.constant({ do: "return_all" as const }) },
    { weight: 1, arbitrary: fc.constant({ do: "cancel" as const }) }
  )

const step = (basis: Basis, allowed: (number | null)[]): fc.Arbitrary<Step> =>
  fc.record({ command: command(basis, allowed), looks: fc.constantFrom(1, 1, 0, 2) })

const lines = (basis: Basis, allowed: (number | null)[]): fc.Arbitrary<NewLine[]> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.array(line(basis, allowed), { minLength: 1, maxLength: 6, size: "max" }) },
    { weight: 1, arbitrary: fc.array(line(basis, allowed), { minLength: 1, maxLength: 40, size: "max" }) }
  )

/** A random order with a random life. */
export const history: fc.Arbitrary<History> = fc
  .record({
    basis: fc.constantFrom<Basis>("gross", "net", "mixed"),
    allowed: fc.shuffledSubarray(rates, { minLength: 1, maxLength: 4 }),
  })
  .chain(({ basis, allowed }) =>
    fc.record<History>({
      lines: lines(basis, allowed),
      coupon: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5_000 }), fc.constant(100_000_000)),
      prepaidPart: fc.constantFrom(0, 0, 0, 30, 100),
      trigger: fc.constantFrom(
        "order_placed",
        "order_placed",
        "payment_captured",
        "shipped",
        "order_completed"
      ),
      looks: fc.constantFrom(1, 1, 0, 2),
      steps: fc.array(step(basis, allowed), { maxLength: 7, size: "max" }),
      shippingShared: fc.constantFrom(false, false, false, true),
    })
  )
