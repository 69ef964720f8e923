import { DocumentContent } from "../documents"

/** Where the buyer transfers the money. `iban` without blanks. */
export type BankAccount = {
  iban: string
  bic: string | null
  bankName: string | null
  /** Null: the issuer's own name */
  accountHolder: string | null
}

/** Who issues the document, frozen with it. Source of the mandatory parts: § 14 (4) no. 1 and 2 UStG. */
export type Issuer = {
  name: string
  street: string
  zip: string
  city: string
  /** ISO alpha-2, upper case */
  countryCode: string
  /** Tax number or VAT id: one of them is mandatory */
  taxNumber: string | null
  vatId: string | null
  email: string | null
  phone: string | null
  website: string | null
  contactName: string | null
  registerCourt: string | null
  registerNumber: string | null
  managingDirectors: string | null
  bank: BankAccount | null
}

export type Logo = { fileName: string; base64: string; mimeType: "image/png" | "image/jpeg" }

/** What only a document of the shop's own needs, frozen with its content. */
export type OwnFacts = {
  issuer: Issuer
  /** Free text under the document */
  footer: string | null
  logo: Logo | null
  /** `xrechnung`: XML after XRechnung wherever a buyer reference is known, else as `zugferd` */
  format: "zugferd" | "xrechnung"
  smallBusiness: boolean
}

/** Everything a printed document says. */
export type PrintableDocument = {
  kind: "invoice" | "credit_note"
  /** A credit note that takes back the whole invoice */
  isFullCancellation: boolean
  number: string
  content: DocumentContent & { own: OwnFacts }
  /** The invoice that a credit note corrects; source: § 31 (5) UStDV */
  corrects: { number: string; documentDate: string } | null
}
