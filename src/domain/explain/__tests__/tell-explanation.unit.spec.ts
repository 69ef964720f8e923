import { buildLines } from "../../documents"
import { planDocuments, Sale, SaleLine, shareShipping } from "../../ledger"
import { euros, line, policy, sale } from "../../ledger/__tests__/builders"
import { cents } from "../../money"
import { ExplainedDocument, explainOrder, tellExplanation } from "../index"

/** Books a sale as it stands, after what was booked before. */
function book(now: Sale, before: ExplainedDocument[] = []): ExplainedDocument[] {
  const plan = planDocuments(now, before, policy())
  const added = plan.kind === "documents" ? plan.documents : []
  return [
    ...before,
    ...added.map((document, index) => ({
      ...document,
      printed: buildLines(document, now, "de"),
      number: document.kind === "invoice" ? "RE1001" : "GS1",
      sequence: before.length + index + 1,
    })),
  ]
}

/** Intl puts no-break spaces before signs. */
const told = (now: Sale, documents: ExplainedDocument[], language: "de" | "en" = "de") =>
  JSON.parse(
    JSON.stringify(tellExplanation(explainOrder(now, documents), language)).replace(/\u00a0|\u202f/g, " ")
  ) as ReturnType<typeof tellExplanation>

const less = (amount: number) => ({
  gross: euros(amount - (5 * amount) / 60.9),
  discountGross: euros((5 * amount) / 60.9),
  promotionCodes: ["MINUS5"],
})
/** Cups and glass at 19 %, books at 7 %, coupon of 5.00, shipping of 4.90 shared by value. */
const basket: SaleLine[] = [
  line({ key: "item:cup", name: "Tasse", quantity: 20_000, ...less(25.98) }),
  line({ key: "item:glass", name: "Glas", ...less(4.95) }),
  line({ key: "item:book", name: "Buch", ratePercent: 7, quantity: 30_000, ...less(29.97) }),
  line({ key: "shipping:1", kind: "shipping", name: "Versand", gross: euros(4.9) }),
]
const mixed = sale({ lines: shareShipping(basket), total: euros(60.8), captured: cents(6080) })

const net = { priceIncludesTax: false }

describe("tellExplanation", () => {
  it("R7: tells a mixed basket with coupon and shared shipping, cent by cent", () => {
    expect(told(mixed, book(mixed))).toEqual({
      order: "Die Bestellung ist 60,80 € wert, auf den Cent gerundet 60,80 €.",
      lines: [
        "2 × Tasse: 23,84699507 € brutto zu 19 % (netto 20,03949166 €, Steuer 3,80750341 €, ungerundet). " +
          "Darin abgezogen: Rabatt 2,13300493 € (MINUS5). Gebucht: Rechnung RE1001 23,85 €. " +
          "Rundung auf ganze Cent: +0,00300493 €.",
        "1 × Glas: 4,54359606 € brutto zu 19 % (netto 3,81814795 €, Steuer 0,72544811 €, ungerundet). " +
          "Darin abgezogen: Rabatt 0,40640394 € (MINUS5). Gebucht: Rechnung RE1001 4,54 €. " +
          "Rundung auf ganze Cent: -0,00359606 €.",
        "3 × Buch: 27,50940887 € brutto zu 7 % (netto 25,70972792 €, Steuer 1,79968095 €, ungerundet). " +
          "Darin abgezogen: Rabatt 2,46059113 € (MINUS5). Gebucht: Rechnung RE1001 27,51 €. " +
          "Rundung auf ganze Cent: +0,00059113 €.",
        "1 × Versand: 2,48862069 € brutto zu 19 % (netto 2,09127789 €, Steuer 0,3973428 €, ungerundet). " +
          "Das sind 50,79 % der Versandkosten von 4,90 €, nach dem Wert der Waren dieses Steuersatzes (UStAE 3.10). " +
          "Gebucht: Rechnung RE1001 2,49 €. Rundung auf ganze Cent: +0,00137931 €.",
        "1 × Versand: 2,41137931 € brutto zu 7 % (netto 2,25362552 €, Steuer 0,15775379 €, ungerundet). " +
          "Das sind 49,21 % der Versandkosten von 4,90 €, nach dem Wert der Waren dieses Steuersatzes (UStAE 3.10). " +
          "Gebucht: Rechnung RE1001 2,41 €. Rundung auf ganze Cent: -0,00137931 €.",
      ],
      rates: [
        "Alle Belege zu 19 %: ungerundet 30,87921182 €, zu buchen 30,88 € brutto (Rundung +0,00078818 €).",
        "Alle Belege zu 7 %: ungerundet 29,92078818 €, zu buchen 29,92 € brutto (Rundung -0,00078818 €).",
      ],
      documents: [
        "Rechnung RE1001 (Bruttopreise) über 60,80 €. Zu 19 %: Zeilen zusammen 30,88 € brutto. " +
          "Darin 4,93 € Steuer, einmal je Steuersatz herausgerechnet (Spaltenmethode; ungerundet 4,93042016 €); " +
          "netto 25,95 €. Zu 7 %: Zeilen zusammen 29,92 € brutto. Darin 1,96 € Steuer, einmal je Steuersatz " +
          "herausgerechnet (Spaltenmethode; ungerundet 1,95738317 €); netto 27,96 €.",
      ],
    })
  })

  it("names each line's share of a refund, and the credit note that booked it", () => {
    const refunded = { ...mixed, refunded: cents(1000) }
    const { order, lines, documents } = told(refunded, book(refunded, book(mixed)), "en")
    expect(order).toBe(
      "The order is worth €60.80, rounded to the cent €60.80. €10.00 were refunded; €10.00 of it go " +
        "beyond returned goods and overpayment and lower the sales. To be booked: €50.80."
    )
    expect(lines[1]).toContain(
      "Share of the refund without return: €0.74730198. Booked: Invoice RE1001 €4.54; Credit note GS1 -€0.74."
    )
    expect(documents.map((text) => text.split(". ")[0])).toEqual([
      "Invoice RE1001 (gross prices) of €60.80",
      "Credit note GS1 (gross prices) of €10.00",
    ])
  })

  it.each<[string, Sale, RegExp]>([
    [
      "R1: tax per rate beside tax per line",
      sale({ lines: [1, 2, 3].map((n) => line({ key: `item:${n}`, gross: euros(0.99) })) }),
      /Darin 0,47 € Steuer, .* Je Zeile gerundet wären es 0,48 €\.$/,
    ],
    [
      "R4: net prices, the tax is added once",
      sale({ lines: [line({ net: euros(0.99), gross: euros(1.1781), quantity: 30_000, ...net })] }),
      /^Rechnung RE1001 \(Nettopreise\) über 1,18 €\. Zu 19 %: Zeilen zusammen 0,99 € netto\. Dazu 0,19 € Steuer, .*brutto 1,18 €\.$/,
    ],
    [
      "R12: why net prices became gross",
      sale({
        lines: [
          line({ key: "item:a", net: euros(0.5), gross: euros(0.595), ...net }),
          line({ key: "item:b", ratePercent: 7, net: euros(0.5), gross: euros(0.535), ...net }),
        ],
      }),
      /\(Bruttopreise\) über 1,13 €\. Die Bestellung hat Nettopreise; mit ihnen wiche/,
    ],
    [
      "a sale without tax",
      sale({ lines: [line({ ratePercent: 0, gross: euros(5), net: euros(5) })] }),
      /Ohne Steuer: Zeilen zusammen 5,00 €\.$/,
    ],
  ])("%s", (_name, now, expected) => {
    expect(told(now, book(now)).documents[0]).toMatch(expected)
  })

  it("says which cent only makes the lines add up", () => {
    const halves = [1, 2].map((n) => line({ key: `item:${n}`, name: `W${n}`, gross: euros(0.334) }))
    const order = sale({ lines: halves })
    expect(told(order, book(order)).lines.map((text) => text.split("Gebucht: ")[1])).toEqual([
      "Rechnung RE1001 0,34 €. Rundung auf ganze Cent: +0,006 €. " +
        "Dieser Cent lässt die Zeilen genau den Betrag ihres Steuersatzes ergeben.",
      "Rechnung RE1001 0,33 €. Rundung auf ganze Cent: -0,004 €.",
    ])
  })

  it("R10: names the cent of tax that three refunds of 10.00 leave behind", () => {
    const thirty = sale({ lines: [line({ gross: euros(30) })], captured: cents(3000) })
    let documents = book(thirty)
    for (const refunded of [1000, 2000, 3000]) {
      documents = book({ ...thirty, refunded: cents(refunded) }, documents)
    }
    expect(told({ ...thirty, refunded: cents(3000) }, documents).rates).toEqual([
      "Alle Belege zu 19 %: ungerundet 0,00 €, zu buchen 0,00 € brutto (Rundung 0,00 €). " +
        "Steuer der Belege zusammen -0,01 €; aus der Summe gerechnet wären es 0,00 €, " +
        "denn jeder Beleg rundet seine Steuer für sich.",
    ])
  })

  it("tells what is waiting, paid by gift card, returned, gone or cancelled", () => {
    const waiting = { ...mixed, prepaid: cents(2000) }
    expect(told(waiting, []).order).toMatch(/20,00 € sind mit Gutschein oder Guthaben bezahlt/)
    expect(told(waiting, []).lines[0]).toMatch(/Noch nicht gebucht\.$/)
    expect(told(waiting, []).rates[0]).toMatch(/Gebucht sind bisher 0,00 €\.$/)
    const cup = basket.slice(0, 1)
    const back = [line({ ...cup[0], gross: euros(12), quantity: 10_000, returnedGross: euros(12) })]
    expect(told(sale({ lines: back }), []).lines[0]).toMatch(/Zurückgekommen ist Ware für 12,00 €\./)
    const booked = book(mixed)
    expect(told(sale({ lines: cup }), booked).lines).toContainEqual(
      expect.stringMatching(/^Glas: nicht mehr in der Bestellung\. Gebucht: Rechnung RE1001 4,54 €\./)
    )
    const canceled = { ...mixed, status: "canceled" as const }
    expect(told(canceled, book(canceled, booked)).order).toMatch(
      /Sie ist storniert: zu buchen bleibt nichts\.$/
    )
  })
})
