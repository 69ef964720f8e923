import { cents, exact } from "../../money"
import { LedgerEntry } from "../../ledger"
import { correctedInvoice, DocumentKind } from "../index"

const entry = (key: string, gross: number, ratePercent = 19): LedgerEntry => ({
  key,
  ratePercent,
  quantity: 0,
  gross: cents(gross),
  exactGross: exact(0),
  exactNet: exact(0),
  exactAllowance: exact(0),
  line: { kind: "item", name: key, description: null, unitName: null, priceIncludesTax: true },
})
const document = (id: string, entries: LedgerEntry[], kind: DocumentKind = "invoice") => ({
  id,
  kind,
  booking: { entries, columns: [] },
})
const first = document("first", [entry("cup", 2598), entry("book", 999, 7)])
const second = document("second", [entry("glass", 495)])

describe("correctedInvoice", () => {
  it.each<[string, LedgerEntry[], ReturnType<typeof document>[], string | null]>([
    ["the only one", [entry("cup", -1299)], [first], "first"],
    ["the one with the line that came back", [entry("glass", -495)], [first, second], "second"],
    [
      "the one with most of what is credited",
      [entry("cup", -2598), entry("glass", -495)],
      [first, second],
      "first",
    ],
    [
      "of two with the same line the first",
      [entry("cup", -1299)],
      [first, { ...first, id: "later" }],
      "first",
    ],
    ["the first when none has the line", [entry("lamp", -100)], [first, second], "first"],
    ["the same line at another rate is another line", [entry("glass", -495, 7)], [first, second], "first"],
    [
      "never another credit note",
      [entry("glass", -1)],
      [first, document("note", [entry("glass", -495)], "credit_note")],
      "first",
    ],
    ["none without an invoice", [entry("cup", -1)], [], null],
  ])("%s", (_name, credited, documents, id) => {
    expect(correctedInvoice(credited, documents)?.id ?? null).toBe(id)
  })
})
