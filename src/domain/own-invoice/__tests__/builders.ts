import { buyer, content } from "../../documents/__tests__/builders"
import { DocumentContent } from "../../documents"
import { Issuer, Logo, OwnFacts, PrintableDocument } from "../own-facts"

/** A shop with everything a document may ask for. */
export const issuer = (fields: Partial<Issuer> = {}): Issuer => ({
  name: "Musterladen GmbH",
  street: "Musterstraße 1",
  zip: "28195",
  city: "Bremen",
  countryCode: "DE",
  taxNumber: "60/123/45678",
  vatId: "DE136695976",
  email: "rechnung@musterladen.example",
  phone: "+49 421 123456",
  website: "www.musterladen.example",
  contactName: "Max Muster",
  registerCourt: "Amtsgericht Bremen",
  registerNumber: "HRB 12345",
  managingDirectors: "Max Muster",
  bank: {
    iban: "DE02120300000000202051",
    bic: "BYLADEM1001",
    bankName: "Musterbank",
    accountHolder: null,
  },
  ...fields,
})

export const own = (fields: Partial<OwnFacts> = {}): OwnFacts => ({
  issuer: issuer(),
  footer: null,
  logo: null,
  format: "zugferd",
  smallBusiness: false,
  ...fields,
})

type Fields = Partial<Omit<PrintableDocument, "content">> & {
  content?: Partial<DocumentContent>
  own?: Partial<OwnFacts>
}

/** A paid invoice over two cups, or a credit note of it. */
export const document = ({
  content: said = {},
  own: facts = {},
  ...fields
}: Fields = {}): PrintableDocument => {
  const kind = fields.kind ?? "invoice"
  const titles = { invoice: "Rechnung", credit_note: "Rechnungskorrektur" }
  return {
    kind,
    isFullCancellation: false,
    number: kind === "invoice" ? "RE2026-0042" : "GS2026-0007",
    corrects: kind === "invoice" ? null : { number: "RE2026-0042", documentDate: "2026-03-02" },
    ...fields,
    content: {
      ...content({
        kind,
        texts: { title: titles[kind], introduction: "Bestellung #1042 vom 01.03.2026", remark: "" },
        ...said,
      }),
      own: own(facts),
    },
  }
}

/** A PNG of 140 by 40 pixels with transparency. */
export const logo: Logo = {
  fileName: "logo.png",
  mimeType: "image/png",
  base64:
    "iVBORw0KGgoAAAANSUhEUgAAAIwAAAAoCAYAAAAsTRLGAAAAyklEQVR42u3cuwGAIAxAQYawdhIncTrHcavYWwH+EK54XSq5TkiK" +
    "iCTl5iMIGDUKZlq3yM3HHhRMCRJ4BgdzBxZoBgBzJxRwOgfzJBZoOgPzBhZoOgHzJhZogAFmJDBfYLmCZl/mOFcyaz5/vikstWgc" +
    "KDDAAANMd2BawFKDxoECAwwwwAADDDDAmAcGAGCAAQYYYIABBhhggDHvXxIAwAADDDB/B+PGnfliMO70yiVweZckLx/lbTUstjeA" +
    "Aoz9MLKBSnbcCRj9qAMgIbQrmrUZAwAAAABJRU5ErkJggg==",
}

export { buyer }
