import { decided, sale, seller, vatId } from "../../tax/__tests__/builders"
import { classifyTax } from "../../tax"
import { content, itemLine } from "../../documents/__tests__/builders"
import { cents } from "../../money"
import { missingContent, missingTexts, PrintableDocument, refuseUnlessValid } from "../index"
import { buyer, document, issuer } from "./builders"

const nobody = {
  name: "Erika Muster",
  supplement: null,
  street: null,
  zip: null,
  city: null,
  countryCode: "DE",
}
const intraCommunity = decided(
  classifyTax(sale({ to: "AT", vatId: vatId("ATU13585627"), rate: 0 }), seller())
)
const taxOf = (fields: object) => ({ ...content().tax, ...fields })
const large = { total: cents(25_001) }

describe("mandatory content", () => {
  it.each<[string, PrintableDocument, string[]]>([
    ["§ 14 (4): a complete invoice", document(), []],
    ["§ 31 (5) UStDV: a complete credit note", document({ kind: "credit_note" }), []],
    [
      "§ 14 (4) no. 1: the issuer's name and address",
      document({ own: { issuer: issuer({ name: " ", street: "", zip: "", city: "" }) } }),
      ["issuer_name", "issuer_street", "issuer_zip", "issuer_city"],
    ],
    [
      "§ 14 (4) no. 2: tax number and VAT id both missing",
      document({ own: { issuer: issuer({ taxNumber: null, vatId: null }) } }),
      ["issuer_tax_id"],
    ],
    [
      "§ 14 (4) no. 2: the tax number alone is enough",
      document({ own: { issuer: issuer({ vatId: null }) } }),
      [],
    ],
    ["§ 14 (4) no. 3: the date", document({ content: { documentDate: "" } }), ["document_date"]],
    ["§ 14 (4) no. 4: the number", document({ number: "" }), ["number"]],
    [
      "§ 14 (4) no. 5: quantity and description",
      document({ content: { lines: [itemLine({ name: "" })] } }),
      ["lines"],
    ],
    ["§ 14 (4) no. 5: no line at all", document({ content: { lines: [] } }), ["lines"]],
    [
      "§ 14 (4) no. 6: the day of delivery",
      document({ content: { delivery: { kind: "delivery", from: "", to: null } } }),
      ["delivery_date"],
    ],
    ["§ 14 (4) no. 7: net per rate", document({ content: { taxColumns: [] } }), ["tax"]],
    [
      "§ 14 (4) no. 1: the buyer's address above 250.00",
      document({ content: { ...large, buyer: buyer({ billing: nobody }) } }),
      ["buyer_street", "buyer_zip", "buyer_city"],
    ],
    [
      "§ 33 UStDV: no address up to 250.00",
      document({ content: { total: cents(25_000), buyer: buyer({ billing: nobody }) } }),
      [],
    ],
    [
      "abroad there are addresses without a postcode",
      document({
        content: {
          ...large,
          buyer: buyer({
            billing: { ...nobody, countryCode: "HK", street: "1 Queen’s Road", city: "Hong Kong" },
          }),
        },
      }),
      [],
    ],
    [
      "§ 31 (5) UStDV: the corrected invoice",
      document({ kind: "credit_note", corrects: null }),
      ["corrected_invoice"],
    ],
    [
      "§ 31 (5) UStDV: its date",
      document({ kind: "credit_note", corrects: { number: "RE1", documentDate: "" } }),
      ["corrected_invoice"],
    ],
    [
      "§ 14a (3): both VAT ids and the note",
      document({
        content: { tax: taxOf({ decision: { ...intraCommunity, vatId: null }, note: null }) },
        own: { issuer: issuer({ vatId: null }) },
      }),
      ["issuer_vat_id", "buyer_vat_id", "tax_note"],
    ],
    [
      "§ 33 sentence 3 UStDV: an intra-community supply is never small",
      document({
        content: {
          buyer: buyer({ billing: { ...nobody, countryCode: "AT" } }),
          tax: taxOf({ decision: intraCommunity, note: "steuerfrei" }),
        },
      }),
      ["buyer_street", "buyer_city"],
    ],
    [
      "XRechnung: contact, phone and addresses",
      document({
        content: { buyer: buyer({ buyerReference: "1", email: null }) },
        own: { format: "xrechnung", issuer: issuer({ contactName: null, phone: null, email: null }) },
      }),
      ["issuer_contact", "issuer_phone", "issuer_email", "buyer_email"],
    ],
    [
      "no XRechnung without a buyer reference",
      document({ content: { buyer: buyer({ email: null }) }, own: { format: "xrechnung" } }),
      [],
    ],
  ])("%s", (_name, said, missing) => {
    expect(missingContent(said)).toEqual(missing)
  })

  it("is refused with the fields and their names in both languages", () => {
    const incomplete = document({ number: "", own: { issuer: issuer({ city: "" }) } })
    expect(() => refuseUnlessValid(incomplete)).toThrow(
      expect.objectContaining({
        kind: "needs_person",
        code: "own_invoice_incomplete",
        params: {
          fields: ["number", "issuer_city"],
          missing: {
            de: `${missingTexts.number.de}, ${missingTexts.issuer_city.de}`,
            en: `${missingTexts.number.en}, ${missingTexts.issuer_city.en}`,
          },
        },
      })
    )
  })

  it("amounts that contradict each other are refused, too", () => {
    expect(() => refuseUnlessValid(document({ content: { total: cents(2599) } }))).toThrow(
      expect.objectContaining({ kind: "needs_person", code: "own_invoice_contradictory" })
    )
    expect(() => refuseUnlessValid(document())).not.toThrow()
  })
})
