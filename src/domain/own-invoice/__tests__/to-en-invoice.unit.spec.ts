import { itemLine } from "../../documents/__tests__/builders"
import { cents, columnFromGross, columnFromNet } from "../../money"
import { toEnInvoice } from "../index"
import { document, issuer } from "./builders"

const inShort = (printable: ReturnType<typeof document>) =>
  toEnInvoice(printable).lines.map(({ name, quantity, price, per, net }) => [name, quantity, price, per, net])

it("gross lines become net lines that add up to the net of each rate", () => {
  const lines = [
    itemLine({ name: "Tassen", amount: cents(2598) }),
    itemLine({ name: "Glas", quantity: 10_000, amount: cents(495) }),
    itemLine({ name: "Bücher", quantity: 30_000, amount: cents(2992), ratePercent: 7 }),
  ]
  const taxColumns = [columnFromGross(19, cents(3093)), columnFromGross(7, cents(2992))]
  const said = document({ content: { lines, taxColumns, total: cents(6085) } })
  expect(inShort(said)).toEqual([
    ["Tassen", 20_000, 218_300, 20_000, 2183],
    ["Glas", 10_000, 41_600, 10_000, 416],
    ["Bücher", 30_000, 279_600, 30_000, 2796],
  ])
  expect(toEnInvoice(said).totals).toEqual({
    lines: 5395,
    allowances: 0,
    charges: 0,
    basis: 5395,
    tax: 690,
    gross: 6085,
    prepaid: 6085,
    rounding: 0,
    payable: 0,
  })
})

it("the cent that rounding loses goes to the line it wronged most", () => {
  const lines = ["a", "b", "c"].map((name) => itemLine({ name, quantity: 10_000, amount: cents(99) }))
  const said = document({
    content: { lines, taxColumns: [columnFromGross(19, cents(297))], total: cents(297) },
  })
  expect(toEnInvoice(said).lines.map(({ net }) => net)).toEqual([84, 83, 83])
})

it("net prices stay the price of one piece where that is exact", () => {
  const lines = [
    itemLine({ name: "exact", quantity: 100_000, unitPrice: 800_000, amount: cents(80_000) }),
    itemLine({ name: "rounded", quantity: 30_000, unitPrice: 3_333, amount: cents(100) }),
  ]
  const said = document({
    content: { basis: "net", lines, taxColumns: [columnFromNet(19, cents(80_100))], total: cents(95_319) },
  })
  expect(inShort(said)).toEqual([
    ["exact", 100_000, 800_000, 10_000, 80_000],
    ["rounded", 30_000, 10_000, 30_000, 100],
  ])
})

it.each([
  ["Stück", "H87", null],
  ["Pauschale", "LS", null],
  ["Std.", "HUR", null],
  ["Rolle", "C62", "Rolle"],
  ["constructor", "C62", "constructor"],
])("the unit %s is %s", (unitName, unitCode, told) => {
  const said = document({ content: { lines: [itemLine({ unitName })] } })
  expect(toEnInvoice(said).lines).toMatchObject([{ unitCode, unitName: told }])
})

it.each<[string, Parameters<typeof document>[0], object]>([
  ["paid", {}, { code: "1", information: "PayPal", account: null }],
  [
    "to be transferred",
    { content: { payment: toBePaid("pp_system_default") } },
    {
      code: "58",
      information: null,
      account: { iban: "DE02120300000000202051", holder: "Musterladen GmbH", bic: "BYLADEM1001" },
    },
  ],
  [
    "collected by an online provider",
    { content: { payment: toBePaid("pp_paypal_paypal") } },
    { code: "1", information: "x", account: null },
  ],
  [
    "no account",
    { content: { payment: toBePaid("pp_system_default") }, own: { issuer: issuer({ bank: null }) } },
    { code: "1", information: "x", account: null },
  ],
  [
    "a credit note",
    { kind: "credit_note", content: { payment: toBePaid("pp_system_default") } },
    { code: "1", information: "x", account: null },
  ],
])("payment means: %s", (_name, fields, expected) => {
  expect(toEnInvoice(document(fields)).payment).toEqual(expected)
})

function toBePaid(providerId: string) {
  return {
    providerIds: [providerId],
    label: "x",
    received: [],
    open: cents(2598),
    paidOn: null,
    termDays: 14,
  }
}
