import { countryOf } from "../data/countries"
import { legacyError, type Issue } from "../errors"
import { Fields, type JsonObject } from "../fields"
import type { Behaviour } from "../options"
import type { Address, Company, Contact, ContactPerson, Person, XRechnung } from "../records"
import { checkVatId } from "../vat-id"

export type ContactBody = Pick<
  Contact,
  "company" | "person" | "billing" | "shipping" | "xRechnung" | "note"
> &
  Pick<Contact, "emailAddresses" | "phoneNumbers"> & { customer: boolean; vendor: boolean; version: number }

const emailKinds = ["business", "office", "private", "other"] as const
const phoneKinds = ["business", "office", "mobile", "private", "fax", "other"] as const
const emailForm = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/

/** One body being read: its fields, what is wrong, and the switches that decide about doubtful values. */
type Reading = { body: Fields; issues: Issue[]; behaviour: Behaviour }

const add = (reading: Reading, i18nKey: string, source: string): void =>
  void reading.issues.push({ i18nKey, source })

function checkEmail(reading: Reading, email: string | undefined): void {
  if (email !== undefined && !emailForm.test(email))
    add(reading, "invalid_value", "emailAddresses[0].emailAddress")
}

function checkPhone(reading: Reading, phone: string | undefined): void {
  if (phone === undefined || reading.behaviour.longPhoneNumbers === "accept") return
  if (phone.length > 30 || /\p{L}/u.test(phone)) add(reading, "invalid_value", "phoneNumbers[0].phoneNumber")
}

function readContactPersons(reading: Reading, company: Fields): ContactPerson[] {
  const entries = company.objects("contactPersons") ?? []
  if (entries.length > 1) add(reading, "invalid_value", "company.contactPersons.size")
  return entries.map((entry) => {
    const emailAddress = entry.text("emailAddress")
    checkEmail(reading, emailAddress)
    const phoneNumber = entry.text("phoneNumber")
    checkPhone(reading, phoneNumber)
    return {
      salutation: entry.text("salutation", { max: 25 }),
      firstName: entry.text("firstName"),
      lastName: entry.text("lastName", { required: true }) ?? "",
      primary: entry.flag("primary") ?? false,
      emailAddress,
      phoneNumber,
    }
  })
}

function readVatId(reading: Reading, company: Fields): string | undefined {
  const vatId = company.text("vatRegistrationId")?.trim().toUpperCase()
  if (!vatId) return undefined
  const check = checkVatId(vatId)
  if (check === "bad_german_number")
    add(reading, reading.behaviour.invalidVatIdKey, "company.vatRegistrationId")
  if (check === "bad_format") add(reading, "invalid_value", "company.vatRegistrationId")
  return vatId
}

function readCompany(reading: Reading): Company | undefined {
  const company = reading.body.object("company")
  if (!company) return undefined
  return {
    name: company.text("name", { required: true }) ?? "",
    taxNumber: company.text("taxNumber"),
    vatRegistrationId: readVatId(reading, company),
    allowTaxFreeInvoices: company.flag("allowTaxFreeInvoices") ?? false,
    contactPersons: readContactPersons(reading, company),
  }
}

function readPerson(reading: Reading): Person | undefined {
  const person = reading.body.object("person")
  return (
    person && {
      salutation: person.text("salutation", { max: 25 }),
      firstName: person.text("firstName"),
      lastName: person.text("lastName", { required: true }) ?? "",
    }
  )
}

function readAddresses(reading: Reading, kind: "billing" | "shipping"): Address[] {
  const entries = reading.body.object("addresses")?.objects(kind) ?? []
  if (entries.length > 1) add(reading, "invalid_value", `addresses.${kind}.size`)
  return entries.map((entry) => {
    const countryCode = entry.text("countryCode", { required: true }) ?? ""
    if (countryCode && !countryOf(countryCode)) add(reading, "countrycode_is_not_valid", "countryCode")
    const [supplement, street, zip, city] = ["supplement", "street", "zip", "city"].map((name) =>
      entry.text(name)
    )
    return { supplement, street, zip, city, countryCode }
  })
}

function readLists(
  reading: Reading,
  name: string,
  kinds: readonly string[],
  check: (reading: Reading, entry: string) => void
): Record<string, string[]> {
  const lists = reading.body.object(name)
  const result: Record<string, string[]> = {}
  for (const kind of kinds) {
    const entries = lists?.texts(kind)
    if (!entries?.length) continue
    if (entries.length > 1) add(reading, "invalid_value", `${name}.${kind}.size`)
    for (const entry of entries) if (entry) check(reading, entry)
    result[kind] = entries
  }
  return result
}

function readXRechnung(reading: Reading): XRechnung | undefined {
  const xRechnung = reading.body.object("xRechnung")
  const buyerReference = xRechnung?.text("buyerReference") ?? ""
  const vendorNumberAtCustomer = xRechnung?.text("vendorNumberAtCustomer") ?? ""
  if (!buyerReference && !vendorNumberAtCustomer) return undefined
  if (!buyerReference) add(reading, "missing_entity", "xRechnung.buyerReference")
  if (!vendorNumberAtCustomer) add(reading, "missing_entity", "xRechnung.vendorNumberAtCustomer")
  return { buyerReference, vendorNumberAtCustomer }
}

/** @throws 406 with every issue found */
export function readContactBody(json: JsonObject, behaviour: Behaviour): ContactBody {
  const body = new Fields(json)
  const reading: Reading = { body, issues: [], behaviour }
  const roles = body.object("roles")
  const result: ContactBody = {
    version: body.number("version", { required: true, decimals: 0 }) ?? -1,
    customer: roles?.object("customer") !== undefined,
    vendor: roles?.object("vendor") !== undefined,
    company: readCompany(reading),
    person: readPerson(reading),
    billing: readAddresses(reading, "billing"),
    shipping: readAddresses(reading, "shipping"),
    emailAddresses: readLists(reading, "emailAddresses", emailKinds, checkEmail),
    phoneNumbers: readLists(reading, "phoneNumbers", phoneKinds, checkPhone),
    xRechnung: readXRechnung(reading),
    note: body.text("note", { max: 1000 }),
  }
  if (body.has("company") && body.has("person")) add(reading, "invalid_value", "company and person")
  if (!body.has("company") && !body.has("person")) add(reading, "missing_entity", "company or person")
  if (!result.customer && !result.vendor) add(reading, "missing_entity", "roles.customer or roles.vendor")
  for (const { kind, field } of body.problems) {
    add(reading, kind === "missing" || kind === "empty" ? "missing_entity" : "invalid_value", field)
  }
  if (reading.issues.length > 0) throw legacyError(406, ...reading.issues)
  return result
}
