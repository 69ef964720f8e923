export type PostingCategory = {
  id: string
  name: string
  type: "income" | "outgo"
  contactRequired: boolean
  splitAllowed: boolean
  groupName: string
  /** Which rates it takes; not shown by the API. */
  taxes: "german" | "free" | "destination"
}

type Traits = Partial<Pick<PostingCategory, "contactRequired" | "splitAllowed" | "taxes">>

const category =
  (type: PostingCategory["type"], groupName: string) =>
  (id: string, name: string, traits: Traits = {}): PostingCategory => ({
    id,
    name,
    type,
    contactRequired: traits.contactRequired ?? false,
    splitAllowed: traits.splitAllowed ?? true,
    groupName,
    taxes: traits.taxes ?? "german",
  })

const income = category("income", "Einnahmen")
const abroad = category("income", "Einnahmen Ausland")
const otherIncome = category("income", "Sonstige Einnahmen")
const goods = category("outgo", "Material und Waren")
const running = category("outgo", "Betriebsausgaben")
const fees = category("outgo", "Gebühren und Beiträge")

const foreign: Traits = { contactRequired: true, taxes: "free" }
const destination: Traits = { contactRequired: true, splitAllowed: false, taxes: "destination" }

/** The ids a shop needs are the real ones; the rest fills the list and is invented (they begin with 5a9d). */
export const postingCategories: readonly PostingCategory[] = [
  income("8f8664a8-fd86-11e1-a21f-0800200c9a66", "Warenverkäufe"),
  income("8f8664a0-fd86-11e1-a21f-0800200c9a66", "Dienstleistungen"),
  income("8f8664a1-fd86-11e1-a21f-0800200c9a66", "Einnahmen"),
  income("f5c7fee8-f184-4e7a-ab04-8f7e7ad6c207", "Einnahmen als Kleinunternehmer", { taxes: "free" }),
  abroad("9075a4e3-66de-4795-a016-3889feca0d20", "Innergemeinschaftliche Lieferung", foreign),
  abroad("380a20cb-d04c-426e-b49c-84c22adfa362", "Fremdleistungen §13b", foreign),
  abroad("93d24c20-ea84-424e-a731-5e1b78d1e6a9", "Ausfuhrlieferungen an Drittländer", foreign),
  abroad("ef5b1a6e-f690-4004-9a19-91276348894f", "Dienstleistungen an Drittländer", foreign),
  abroad("7c112b66-0565-479c-bc18-5845e080880a", "Fernverkauf in EU-Länder steuerpflichtig", {
    contactRequired: true,
  }),
  abroad(
    "d73b880f-c24a-41ea-a862-18d90e1c3d82",
    "Elektronische Dienstleistung in EU-Länder steuerpflichtig",
    {
      contactRequired: true,
    }
  ),
  abroad(
    "4ebd965a-7126-416c-9d8c-a5c9366ee473",
    "Fernverkauf im EU-Bestimmungsland steuerpflichtig",
    destination
  ),
  abroad(
    "7ecea006-844c-4c98-a02d-aa3142640dd5",
    "Elektronische Dienstleistung im EU-Bestimmungsland steuerpflichtig",
    destination
  ),
  otherIncome("aba9020f-d0a6-47ca-ace6-03d6ed492351", "Rundungsdifferenzen", { taxes: "free" }),
  otherIncome("5a9d0001-0000-4000-8000-000000000001", "Anlagenverkäufe"),
  otherIncome("5a9d0001-0000-4000-8000-000000000002", "Provisionserlöse"),
  otherIncome("5a9d0001-0000-4000-8000-000000000003", "Mieteinnahmen"),
  otherIncome("5a9d0001-0000-4000-8000-000000000004", "Versicherungsentschädigungen", { taxes: "free" }),
  otherIncome("5a9d0001-0000-4000-8000-000000000005", "Zinserträge", { taxes: "free" }),
  otherIncome("5a9d0001-0000-4000-8000-000000000006", "Durchlaufende Posten", { taxes: "free" }),
  goods("5a9d0002-0000-4000-8000-000000000001", "Wareneinkauf"),
  goods("5a9d0002-0000-4000-8000-000000000002", "Material"),
  goods("5a9d0002-0000-4000-8000-000000000003", "Innergemeinschaftlicher Erwerb", { contactRequired: true }),
  goods("5a9d0002-0000-4000-8000-000000000004", "Bezugsnebenkosten"),
  goods("5a9d0002-0000-4000-8000-000000000005", "Verpackungsmaterial"),
  running("5a9d0003-0000-4000-8000-000000000001", "Büromaterial"),
  running("5a9d0003-0000-4000-8000-000000000002", "Miete Geschäftsräume"),
  running("5a9d0003-0000-4000-8000-000000000003", "Telefon und Internet"),
  running("5a9d0003-0000-4000-8000-000000000004", "Porto"),
  running("5a9d0003-0000-4000-8000-000000000005", "Werbekosten"),
  running("5a9d0003-0000-4000-8000-000000000006", "Software und Lizenzen"),
  running("5a9d0003-0000-4000-8000-000000000007", "Fremdleistungen"),
  running("5a9d0003-0000-4000-8000-000000000008", "Reisekosten"),
  running("5a9d0003-0000-4000-8000-000000000009", "Versicherungen", { taxes: "free" }),
  running("5a9d0003-0000-4000-8000-000000000010", "Ausgangsfrachten"),
  fees("16d04a23-fd91-11e1-a21f-0800200c9a66", "Nebenkosten des Geldverkehrs", { taxes: "free" }),
  fees("113476af-ac83-4bf2-941d-0daa37022945", "Gebühren von Zahlungsdienstleistern"),
  fees("5a9d0004-0000-4000-8000-000000000001", "Beiträge und Abgaben", { taxes: "free" }),
  fees("5a9d0004-0000-4000-8000-000000000002", "Rechts- und Beratungskosten"),
]

const byId = new Map(postingCategories.map((entry) => [entry.id, entry]))

export const postingCategoryOf = (id: string): PostingCategory | undefined => byId.get(id)
