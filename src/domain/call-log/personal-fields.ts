/** What personal data is replaced with. */
export const mask = "***"

const lower = (names: readonly string[]): Set<string> => new Set(names.map((name) => name.toLowerCase()))

/**
 * Fields of lexoffice's bodies that hold names, addresses, e-mail, phone, VAT ids or bank data. Everything below
 * them is personal too.
 * Source: lexware public API documentation, chapters "Contacts", "Invoices", "Vouchers", "Profile", read 2026-11.
 */
const personal = lower([
  ...["name", "companyName", "contactName", "userName", "salutation", "firstName", "lastName", "fullName"],
  ...["supplement", "street", "zip", "city", "postalCode", "addressSupplement"],
  ...[
    "email",
    "emailAddress",
    "emailAddresses",
    "userEmail",
    "phoneNumber",
    "phoneNumbers",
    "phone",
    "mobile",
    "fax",
  ],
  ...["vatRegistrationId", "vatId", "taxNumber", "taxId", "vendorNumberAtCustomer"],
  ...[
    "iban",
    "bic",
    "accountHolder",
    "accountNumber",
    "bankName",
    "bankCode",
    "mandateReference",
    "creditorId",
  ],
])

/** Texts that people write such things into, among much else. */
const free = lower(["introduction", "remark", "note", "memo", "deliveryTerms", "taxTypeNote"])

/** Below these, a `name` is that of a thing. */
const things = lower(["lineItems", "articles", "printLayouts", "postingCategories"])

/** Lists of things at the top of an answer, by the beginning of the path. */
const thingPaths = ["/v1/articles", "/v1/posting-categories", "/v1/print-layouts", "/v1/countries"]

/** Whether a field may hold personal data somewhere in a longer text. */
export const isFreeText = (field: string): boolean => free.has(field.toLowerCase())

/** Whether a field holds personal data. @param parents the fields around it, outermost first */
export function isPersonal(field: string, parents: readonly string[], path: string): boolean {
  const isThing =
    thingPaths.some((beginning) => path.startsWith(beginning)) ||
    parents.some((parent) => things.has(parent.toLowerCase()))
  return personal.has(field.toLowerCase()) && !(isThing && field === "name")
}
