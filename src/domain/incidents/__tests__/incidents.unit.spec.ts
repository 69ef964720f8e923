import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { listWords } from "../../contacts"
import { amountTexts, exactAmountTexts } from "../../documents"
import { cents, exact } from "../../money"
import {
  describeDifferences,
  incidentSentence,
  incidentTexts,
  incidentTitle,
  reasonSentence,
  remoteLinks,
  unfitFields,
} from "../index"

/** What is known of every order that waits for a person, and of every document. */
const ofOrder = ["order"]
const ofDocument = ["order", "customer", "kind"]
/** What `classifyFailure` says about every refused call. */
const ofCall = [...ofDocument, "status", "reasons"]

/** Each code that can become an incident, with the params its thrower provides. */
const provided: Record<string, string[]> = {
  key_refused: [],
  not_connected: [],
  contract_missing: [],
  permission_missing: [],
  lexoffice_unreachable: [],
  payments_not_permitted: [],
  payments_unreadable: ["cause"],
  organization_changed: [],
  settings_invalid: ["problems"],
  country_missing: [...ofOrder, "customer"],
  country_already_there: ofOrder,
  customer_name_missing: [...ofOrder, "customer"],
  currency_unsupported: [...ofOrder, "currency"],
  negative_line: [...ofOrder, "line"],
  order_totals_differ: [...ofOrder, "difference"],
  order_unreadable: [...ofOrder, "message"],
  order_unwritable: [...ofOrder, "message"],
  tax_undecided: [...ofOrder, "reason", "sentence", "nextStep"],
  vat_id_rejected: ofCall,
  data_rejected: ofCall,
  already_exists: ofCall,
  request_refused: ofCall,
  not_found: ofCall,
  not_ready: ofCall,
  answer_unknown: ofCall,
  version_conflict: ofCall,
  not_sent: ofDocument,
  list_too_long: [...ofDocument, "path", "rows"],
  invoice_is_draft: [...ofDocument, "number", "link"],
  corrected_invoice_gone: [...ofDocument, "number"],
  unanswered_in_other_company: ofDocument,
  other_company: [...ofDocument, "number"],
  document_already_sent: [],
  file_not_there: [],
  contact_changed_remotely: [...ofDocument, "lists"],
  document_doubled: [...ofDocument, "remote_ids"],
  document_sent_twice: [...ofDocument, "remote_ids"],
  totals_differ_before: [...ofDocument, "differences"],
  totals_differ_after: [...ofDocument, "number", "differences"],
  unexpected_error: [...ofDocument, "message"],
  mail_failed: [...ofDocument, "number", "message"],
  mail_unclear: [...ofDocument, "number"],
  mail_not_possible: [],
  mail_template_missing: [],
  mail_provider_missing: [],
  mail_under_way: [],
  posting_category_unmapped: [...ofDocument, "case", "tax_case"],
  posting_category_missing: ["categories"],
  posting_category_not_mixable: [...ofDocument, "category"],
  voucher_number_taken: [...ofDocument, "number", "remote_ids"],
  file_changed: [...ofDocument, "file_name", "file_id"],
  file_not_stored: [...ofDocument, "message"],
  file_unreadable: [...ofDocument, "file_name", "message"],
  own_invoice_incomplete: [...ofDocument, "fields", "missing"],
  own_invoice_contradictory: [...ofDocument, "rules"],
  own_invoice_xml_invalid: [...ofDocument, "elements"],
  document_voided_remotely: [...ofDocument, "number"],
  document_deleted_remotely: [...ofDocument, "number"],
  document_changed_remotely: [...ofDocument, "number", "ours", "theirs"],
  settlement_unreadable: [...ofDocument, "number", "cause"],
  document_back_to_draft: [...ofDocument, "number"],
  voucher_unchecked: [...ofDocument, "number"],
  payment_not_recorded: [...ofDocument, "message"],
  document_still_there: ["number"],
  document_in_other_company: ["number"],
  book_again_not_possible: ["number"],
  contact_sync_off: [],
  contact_under_way: [],
  customer_unnamed: [],
  customer_country_missing: ["customer"],
  vat_id_malformed: [],
}

/** Codes that nobody reads about: short waits, and what is settled where it is thrown. */
const neverShown = [
  "throttled",
  "contact_not_ready",
  "contact_busy",
  "account_number_race",
  "outcome_unclear",
  "lease_lost",
  "invoice_draft_deleted",
  // answered at once to the person who clicked, see the route connection/test-draft
  "test_draft_refused",
  "test_draft_unclear",
]

const placeholdersOf = ({ message, nextStep }: { message: string; nextStep: string }) =>
  [...new Set([...`${message} ${nextStep}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ""))].sort()

describe.each(Object.entries(provided))("incident %s", (code, params) => {
  it("has a text in both languages, with the same placeholders", () => {
    const text = incidentTexts[code]
    expect(text?.de.message).not.toBe("")
    expect(text?.de.nextStep).not.toBe("")
    expect(text && placeholdersOf(text.de)).toEqual(text && placeholdersOf(text.en))
  })

  it("is told nothing that its thrower does not provide", () => {
    const text = incidentTexts[code]
    expect((text ? placeholdersOf(text.de) : []).filter((name) => !params.includes(name))).toEqual([])
  })

  it("leaves no placeholder open", () => {
    const values = Object.fromEntries(params.map((name) => [name, name.toUpperCase()]))
    for (const language of ["de", "en"] as const) {
      const { message, nextStep } = incidentSentence(code, values, language)
      expect(`${message} ${nextStep}`).not.toMatch(/[{}]|–/)
    }
  })
})

/** What throwers provide, made by the same functions where there are any. */
const realistic: Record<string, unknown> = {
  order: 1042,
  customer: "Erika Muster",
  kind: "invoice",
  status: 406,
  reasons: ["person.lastName: missing_entity"],
  problems: { de: "Startdatum: Erwartet wird ein Tag.", en: "Start date: Expected a day." },
  currency: "USD",
  line: "Rabatt",
  difference: exactAmountTexts(exact(1_000_000)),
  message: unfitFields(["items.0.quantity", "email", "email"]),
  reason: "no_country",
  sentence: { de: "Die Steuer ist unklar.", en: "The tax is unclear." },
  nextStep: { de: "Prüfen Sie die Bestellung.", en: "Check the order." },
  path: "/v1/voucherlist",
  rows: 10_000,
  number: "RE0042",
  link: "https://app.lexware.de/permalink/invoices/edit/1",
  lists: listWords(["addresses.billing"]),
  cause: {
    de: incidentTitle("lexoffice_unreachable", "de"),
    en: incidentTitle("lexoffice_unreachable", "en"),
  },
  remote_ids: ["4f7c1b52-0000-4000-8000-000000000001"],
  differences: describeDifferences([
    { ratePercent: 19, field: "tax", expected: cents(493), found: cents(494) },
    { ratePercent: null, field: "gross", expected: cents(123_456), found: cents(123_457) },
  ]),
  case: { de: "Inland, 19 %", en: "domestic, 19 %" },
  tax_case: "domestic",
  categories: ["8f8664a1-fd86-11e1-a21f-0800200c9a66"],
  category: "Einnahmen",
  file_name: "RE0042.pdf",
  file_id: "file_1",
  fields: ["seller_name"],
  missing: { de: "Name des Verkäufers", en: "name of the seller" },
  rules: ["BR-CO-10: 1000 ≠ 1001"],
  elements: ["BuyerTradeParty: This element is missing."],
  ours: amountTexts(cents(1680)),
  theirs: amountTexts(cents(2180)),
}

/** What is named by its words is the customer's; sentences have brackets of their own, as `(Bestellung 7)`. */
const rawText =
  /[{}[\]]|undefined|\bexpected\b|\bfound\b|\d\.\d\d\b|https?:|[0-9a-f]{8}-[0-9a-f]{4}-|\bitems\.|\bfile_\d/

it.each(Object.entries(provided))("%s reads well in German", (code, params) => {
  const values = Object.fromEntries(params.map((name) => [name, realistic[name]]))
  expect(params.filter((name) => realistic[name] === undefined)).toEqual([])
  const { message, nextStep } = incidentSentence(code, values, "de")
  expect(`${message} ${nextStep}`).not.toMatch(rawText)
})

it("names amounts as the reader's language does", () => {
  const told = (language: "de" | "en") =>
    incidentSentence("totals_differ_before", realistic, language).message.replace(/\u00a0/g, " ")
  expect(told("de")).toContain(
    "19 %: Steuer 4,93 € erwartet, 4,94 € gefunden; Gesamtbetrag 1.234,56 € erwartet, 1.234,57 € gefunden"
  )
  expect(told("en")).toContain(
    "19 %: tax €4.93 expected, €4.94 found; total €1,234.56 expected, €1,234.57 found"
  )
})

it("names fields that do not fit, each once, and not endlessly many", () => {
  expect(
    unfitFields(["email", "items.0.quantity", "email", "items.1.tax_lines.0.rate", "items.2.x", "new"])
  ).toEqual({
    de: "Diese Angaben passen nicht: E-Mail, Position 1 (Menge), Position 2 (Steuersatz), Position 3, new",
    en: "These fields do not fit: e-mail, line 1 (quantity), line 2 (tax rate), line 3, new",
  })
  const many = Array.from({ length: 12 }, (_, index) => `items.${index}.quantity`)
  expect(unfitFields(many).en).toMatch(/line 10 \(quantity\) and 2 more$/)
})

it("leads to what an incident is about in lexoffice", () => {
  const urlOf = (id: string) => `https://app/${id}`
  expect(remoteLinks({ order: 7 }, "de", urlOf)).toEqual([])
  expect(remoteLinks({ remote_ids: ["a", "b"] }, "de", urlOf)).toEqual([
    { label: "Beleg 1 von 2 in lexoffice", url: "https://app/a" },
    { label: "Beleg 2 von 2 in lexoffice", url: "https://app/b" },
  ])
  expect(remoteLinks({ link: "https://app/edit/1" }, "en", urlOf)).toEqual([
    { label: "Open draft in lexoffice", url: "https://app/edit/1" },
  ])
})

it("has no text for a code that nobody throws", () => {
  expect(Object.keys(incidentTexts).filter((code) => !(code in provided))).toEqual([])
})

/** Every code named in the sources outside tax rules, numbers and settings, which bring their own sentences. */
function thrownCodes(): string[] {
  const root = join(__dirname, "../../..")
  const folders = ["workflows", "domain", "modules", "lexoffice-api"]
  const files = folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name))
    )
    .filter(
      (name) => name.endsWith(".ts") && !/__tests__|migrations|domain\/(tax|numbering|settings)\//.test(name)
    )
  const codes = files.flatMap((name) => {
    const source = readFileSync(join(root, name), "utf8")
    const named = [...source.matchAll(/\bcode: ([^,}\n]*(?:\?[^,}\n]*)?)/g)].map(([, value]) => value ?? "")
    const opened = [...source.matchAll(/openDocumentIncident\([^)]*?("[a-z_]+")/g)].map(
      ([, value]) => value ?? ""
    )
    return [...named, ...opened].flatMap((value) =>
      [...value.matchAll(/"([a-z]+(?:_[a-z]+)+)"/g)].map(([, code]) => code ?? "")
    )
  })
  return [...new Set(codes)].sort()
}

it("every code thrown anywhere is shown, or never reaches a person", () => {
  const known = [...Object.keys(provided), ...neverShown]
  const thrown = thrownCodes()
  expect(thrown.length).toBeGreaterThan(30)
  expect(thrown.filter((code) => !known.includes(code))).toEqual([])
})

describe("incidentSentence", () => {
  it.each<[string, unknown, string]>([
    ["a list is one sentence", ["a", "b"], "a; b"],
    ["a text in two languages", { de: "deutsch", en: "englisch" }, "deutsch"],
    ["a list of texts in two languages", [{ de: "eins", en: "one" }, 2], "eins; 2"],
    ["a number", 1042, "1042"],
    ["nothing", null, "–"],
    ["missing", undefined, "–"],
    ["something else", { a: 1 }, '{"a":1}'],
    ["what looks like a pattern stays", "$& {order}", "$& {order}"],
  ])("%s", (_name, message, shown) => {
    expect(incidentSentence("order_unreadable", { order: 7, message }, "de").message).toBe(
      `Bestellung 7 konnte nicht gelesen werden: ${shown}`
    )
  })

  it("shows an unknown code with its params, never hides it", () => {
    expect(incidentSentence("brand_new", { order: 7 }, "en")).toEqual({
      message: 'brand_new: {"order":7}',
      nextStep: "",
    })
  })
})

describe("reasonSentence", () => {
  const reasons = [
    { reason: "up_to_date" },
    { reason: "waiting_for_trigger", trigger: "order_placed" },
    { reason: "waiting_for_trigger", trigger: "payment_captured" },
    { reason: "waiting_for_trigger", trigger: "shipped" },
    { reason: "waiting_for_trigger", trigger: "order_completed" },
    { reason: "before_start_date", startDate: "2026-01-01" },
    { reason: "no_start_date" },
    { reason: "not_connected" },
    { reason: "channel_excluded" },
    { reason: "draft_order" },
    { reason: "canceled_before_invoice" },
    { reason: "nothing_to_book" },
    { reason: "booked_by_hand" },
    { reason: "order_missing" },
  ]

  it.each(reasons)("$reason $trigger has a sentence in both languages", (facts) => {
    for (const language of ["de", "en"] as const) {
      const sentence = reasonSentence(facts, language)
      expect(sentence).toMatch(/^[A-ZÄÖÜ][^{}]*\.$/)
      expect(sentence).not.toContain("_")
    }
  })

  it("says what it waits for and since when", () => {
    expect(reasonSentence({ reason: "waiting_for_trigger", trigger: "shipped" }, "en")).toBe(
      "The invoice waits for the first parcel to be shipped."
    )
    expect(reasonSentence({ reason: "before_start_date", startDate: "2026-01-02" }, "de")).toContain(
      "02.01.2026"
    )
  })

  it("shows an unknown reason as it is", () => {
    expect(reasonSentence({ reason: "brand_new" }, "de")).toBe("brand_new")
  })
})
