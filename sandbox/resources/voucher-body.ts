import { postingCategoryOf } from "../data/posting-categories"
import { countryOf } from "../data/countries"
import { ratesOn } from "../data/eu-rates"
import { berlinDay, isDay, parseDateTime } from "../dates"
import { cents } from "../decimal"
import { legacyError, type Issue } from "../errors"
import { Fields, type JsonObject } from "../fields"
import type { Contact, Voucher, VoucherItem, VoucherType } from "../records"
import { taxOf } from "../totals"
import { organizationOf, type World } from "../world"
import { contactName } from "./contacts"

export type VoucherBody = Pick<
  Voucher,
  | "type"
  | "number"
  | "voucherDay"
  | "shippingDay"
  | "dueDay"
  | "grossCents"
  | "taxCents"
  | "taxType"
  | "useCollectiveContact"
  | "contactId"
  | "contactName"
  | "remark"
  | "items"
> & { version?: number; status?: string; files?: string[] }

const voucherTypes = ["salesinvoice", "salescreditnote", "purchaseinvoice", "purchasecreditnote"] as const

type Reading = { world: World; body: Fields; issues: Issue[] }

const add = ({ issues }: Reading, i18nKey: string, source: string): void =>
  void issues.push({ i18nKey, source })

/** `yyyy-MM-dd`, or a full date-time with milliseconds, of which the German day counts. */
function readDay(reading: Reading, name: string, required = false): string | undefined {
  const text = reading.body.text(name, { required })
  if (text === undefined) return undefined
  if (isDay(text)) return text
  const at = parseDateTime(text)
  if (at === undefined) add(reading, "invalid_value", name)
  return at === undefined ? undefined : berlinDay(at)
}

function readCents(reading: Reading, fields: Fields, name: string): number {
  const value = fields.number(name, { required: true, decimals: 2 })
  const amount = value === undefined ? 0 : (cents(value) ?? 0)
  if (amount < 0 && reading.world.behaviour.negativeAmounts === "refuse") {
    add(reading, "invalid_value", fields.at(name))
  }
  return amount
}

function readItems(reading: Reading): VoucherItem[] {
  const entries = reading.body.objects("voucherItems", true) ?? []
  if (reading.body.has("voucherItems") && entries.length === 0) add(reading, "missing_entity", "voucherItems")
  return entries.map((entry) => {
    const amountCents = readCents(reading, entry, "amount")
    if (entry.raw("amount") === 0 && reading.world.behaviour.zeroVoucherItems === "refuse") {
      add(reading, "invalid_value", entry.at("amount"))
    }
    return {
      amountCents,
      taxCents: readCents(reading, entry, "taxAmount"),
      ratePercent: entry.number("taxRatePercent", { required: true, decimals: 2 }) ?? 0,
      categoryId: entry.text("categoryId", { required: true })?.toLowerCase() ?? "",
    }
  })
}

function checkTotals(reading: Reading, body: VoucherBody): void {
  const sum = (pick: (item: VoucherItem) => number): number =>
    body.items.reduce((total, item) => total + pick(item), 0)
  const tax = sum((item) => item.taxCents)
  const gross = sum((item) => item.amountCents) + (body.taxType === "net" ? tax : 0)
  if (gross !== body.grossCents) add(reading, "invalid_total_amount", "totalGrossAmount")
  if (tax !== body.taxCents) add(reading, "invalid_taxamount", "totalTaxAmount")
  body.items.forEach((item, index) => {
    const off = Math.abs(taxOf(body.taxType, item.amountCents, item.ratePercent) - item.taxCents)
    if (off > reading.world.behaviour.voucherTaxToleranceCents) {
      add(reading, "invalid_taxamount", `voucherItems[${index}].taxAmount`)
    }
  })
}

const isSales = (type: VoucherType): boolean => type === "salesinvoice" || type === "salescreditnote"

function checkCategories(reading: Reading, body: VoucherBody, contact: Contact | undefined): void {
  const day = body.shippingDay ?? body.voucherDay ?? ""
  const wanted = isSales(body.type) ? "income" : "outgo"
  body.items.forEach((item, index) => {
    const at = (name: string): string => `voucherItems[${index}].${name}`
    const category = postingCategoryOf(item.categoryId)
    if (!category || category.type !== wanted) return add(reading, "invalid_value", at("categoryId"))
    if (category.contactRequired && !contact) add(reading, "Missing_ContactId", "contactId")
    if (!category.splitAllowed && body.items.some(({ categoryId }) => categoryId !== item.categoryId)) {
      add(reading, "invalid_value", at("categoryId"))
    }
    const thirdParty = category.id === "ef5b1a6e-f690-4004-9a19-91276348894f"
    if (thirdParty && contact?.person) {
      add(reading, "individual_person_not_applicable_service_third_party", at("categoryId"))
    }
    const country = countryOf(contact?.billing[0]?.countryCode)
    const abroad = country?.taxClassification === "intraCommunity"
    const toDestination = organizationOf(reading.world).distanceSalesPrinciple === "DESTINATION" && abroad
    const rates = {
      german: ratesOn("DE", day),
      free: [0],
      destination: toDestination ? ratesOn(country.countryCode, day) : [],
    }[category.taxes]
    if (!rates.includes(item.ratePercent)) add(reading, "invalid_value", at("taxRatePercent"))
  })
}

function findContact(reading: Reading, body: VoucherBody): Contact | undefined {
  if (body.useCollectiveContact) return undefined
  if (body.contactId === undefined) {
    add(reading, "Missing_ContactId", "contactId")
    return undefined
  }
  const { state, clock, limits } = reading.world
  const contact = state.contacts.get(body.contactId)
  const ready = contact && clock.now() - contact.createdAt >= limits.contactLagMs
  const role = isSales(body.type) ? contact?.customerNumber : contact?.vendorNumber
  if (!ready || role === undefined) add(reading, "invalid_value", "contactId")
  return contact
}

function refuseProblems(reading: Reading): void {
  for (const { kind, field } of reading.body.problems) {
    add(reading, kind === "missing" || kind === "empty" ? "missing_entity" : "invalid_value", field)
  }
  if (reading.issues.length > 0) throw legacyError(406, ...reading.issues)
}

/** @throws 406 with every issue found: first of the form, then of the sums, categories and the contact */
export function readVoucherBody(world: World, json: JsonObject): VoucherBody {
  const body = new Fields(json)
  const reading: Reading = { world, body, issues: [] }
  const type = body.oneOf("type", voucherTypes, true) ?? "salesinvoice"
  const voucherDay = readDay(reading, "voucherDate", true)
  const read: VoucherBody = {
    type,
    version: body.number("version", { decimals: 0 }),
    status: body.text("voucherStatus"),
    number: body.text("voucherNumber", { required: true }),
    voucherDay,
    shippingDay: readDay(reading, "shippingDate"),
    dueDay: readDay(reading, "dueDate") ?? voucherDay,
    grossCents: readCents(reading, body, "totalGrossAmount"),
    taxCents: readCents(reading, body, "totalTaxAmount"),
    taxType: body.oneOf("taxType", ["net", "gross"], true) ?? "gross",
    useCollectiveContact: body.flag("useCollectiveContact") ?? false,
    contactId: body.text("contactId")?.toLowerCase(),
    contactName: "",
    remark: body.text("remark"),
    items: readItems(reading),
    files: body.texts("files"),
  }
  refuseProblems(reading)
  const contact = findContact(reading, read)
  checkTotals(reading, read)
  checkCategories(reading, read, contact)
  if (reading.issues.length > 0) throw legacyError(406, ...reading.issues)
  const collective = isSales(type) ? "Sammelkunde" : "Sammellieferant"
  return { ...read, contactName: contact ? contactName(contact) : collective }
}
