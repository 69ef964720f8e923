import type { DocumentKind } from "../records"

/** How the kinds of sales documents differ. */
export type KindRules = {
  kind: DocumentKind
  path: string
  /** In webhook names and scopes. */
  word: string
  prefix: string
  germanName: string
  hasPrices: boolean
  hasShipping: boolean
  hasPayment: boolean
  hasLineDiscount: boolean
  /** Kinds a document may be pursued from. */
  predecessors: readonly DocumentKind[]
}

export const kindRules: Record<DocumentKind, KindRules> = {
  invoice: {
    kind: "invoice",
    path: "invoices",
    word: "invoice",
    prefix: "RE",
    germanName: "Rechnung",
    hasPrices: true,
    hasShipping: true,
    hasPayment: true,
    hasLineDiscount: true,
    predecessors: ["orderconfirmation", "deliverynote"],
  },
  creditnote: {
    kind: "creditnote",
    path: "credit-notes",
    word: "credit-note",
    prefix: "GS",
    germanName: "Rechnungskorrektur",
    hasPrices: true,
    hasShipping: false,
    hasPayment: false,
    hasLineDiscount: false,
    predecessors: ["invoice"],
  },
  orderconfirmation: {
    kind: "orderconfirmation",
    path: "order-confirmations",
    word: "order-confirmation",
    prefix: "AB",
    germanName: "Auftragsbestätigung",
    hasPrices: true,
    hasShipping: true,
    hasPayment: true,
    hasLineDiscount: true,
    predecessors: [],
  },
  deliverynote: {
    kind: "deliverynote",
    path: "delivery-notes",
    word: "delivery-note",
    prefix: "LS",
    germanName: "Lieferschein",
    hasPrices: false,
    hasShipping: true,
    hasPayment: false,
    hasLineDiscount: false,
    predecessors: ["orderconfirmation", "invoice"],
  },
}

export const taxFreeTypes = [
  "vatfree",
  "intraCommunitySupply",
  "constructionService13b",
  "externalService13b",
  "thirdPartyCountryService",
  "thirdPartyCountryDelivery",
  "photovoltaicEquipment",
] as const

export const taxTypes = ["net", "gross", ...taxFreeTypes] as const
export type TaxType = (typeof taxTypes)[number]

export const isTaxFree = (taxType: string): boolean => taxFreeTypes.some((type) => type === taxType)

/** All tax-free types but the small business's own need a contact. */
export const needsContact = (taxType: string): boolean => isTaxFree(taxType) && taxType !== "vatfree"
