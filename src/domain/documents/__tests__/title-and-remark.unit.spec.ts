import { DocumentContent, toInvoice } from "../index"
import { buyer, content, itemLine, knownContact, otherAddress } from "./builders"

describe("title and texts of an invoice", () => {
  it("names another delivery address, the tax note and the customer's VAT id below the lines", () => {
    const said = content({
      buyer: buyer({ shipping: otherAddress, vatId: "FR12345678901" }),
      tax: { ...content().tax, note: "Steuerfreie innergemeinschaftliche Lieferung." },
    })
    expect(toInvoice(said, knownContact).remark).toBe(
      [
        "Vielen Dank.",
        "Steuerfreie innergemeinschaftliche Lieferung.",
        "USt-IdNr. des Kunden: FR12345678901",
        "Lieferadresse: Jonas Muster, Hinterhaus, Deich 1, 28199 Bremen, DE",
        "Referenz: 1042-1-9X4KQ2",
      ].join("\n")
    )
  })

  it("names the customer's own reference, and a VAT id only once", () => {
    const said = content({
      buyer: buyer({ vatId: "FR12345678901", buyerReference: "Bestellung 4711\nAbt. B" }),
      tax: {
        ...content().tax,
        conditions: { taxType: "intraCommunitySupply", taxTypeNote: "Steuerfrei. USt-IdNr. FR12345678901" },
      },
    })
    expect(toInvoice(said, knownContact).remark).toBe(
      ["Vielen Dank.", "Ihre Referenz: Bestellung 4711 Abt. B", "Referenz: 1042-1-9X4KQ2"].join("\n")
    )
  })

  it.each<[string, Partial<DocumentContent>, string]>([
    ["invoice", {}, "Rechnung"],
    ["credit note", { kind: "credit_note" }, "Rechnungskorrektur"],
    ["English invoice", { language: "en" }, "Invoice"],
    ["English credit note", { language: "en", kind: "credit_note" }, "Credit note"],
  ])("%s: a title without words is the usual one", (_name, fields, title) => {
    const texts = { title: " \u0000", introduction: "", remark: "" }
    expect(toInvoice(content({ ...fields, texts }), knownContact).title).toBe(title)
  })

  it("leaves gaps of a delivery address out", () => {
    const shipping = { ...otherAddress, supplement: "", street: null, zip: null }
    const { remark } = toInvoice(content({ buyer: buyer({ shipping }) }), knownContact)
    expect(remark).toContain("Lieferadresse: Jonas Muster, Bremen, DE")
  })

  it("cuts the shop's own text, never the tax note or the reference", () => {
    const said = content({
      texts: {
        title: "Rechnung über Ihre Bestellung",
        introduction: "x".repeat(2500),
        remark: "y".repeat(2500),
      },
      tax: { ...content().tax, note: "Hinweis." },
      buyer: buyer({ shipping: { ...otherAddress, name: "z".repeat(3000) } }),
    })
    const { title, introduction, remark } = toInvoice(said, knownContact)
    expect(title).toBe("Rechnung über Ihre Beste…")
    expect(introduction).toHaveLength(2000)
    expect(remark).toHaveLength(2000)
    expect(remark.split("\n").map((line) => line.slice(0, 8))).toEqual([
      "yyyyyyyy",
      "Hinweis.",
      "Lieferad",
      "Referenz",
    ])
    expect(remark.endsWith("\nReferenz: 1042-1-9X4KQ2")).toBe(true)
  })

  it("takes marks out of texts and descriptions", () => {
    const said = content({
      texts: { title: "Rechnung", introduction: "**neu**", remark: "- Punkt" },
      lines: [itemLine({ description: "__fein__" })],
    })
    const payload = toInvoice(said, knownContact)
    expect([payload.introduction, payload.remark.split("\n")[0], payload.lineItems[0]?.description]).toEqual([
      "*neu*",
      "– Punkt",
      "_fein_",
    ])
  })
})
