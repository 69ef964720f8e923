/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { describe, expect, it } from "@jest/globals"
import { leftReasons } from "../lib/backfill"
import { callMethods, callSubjects, pickedSubjects } from "../lib/call-words"
import de from "../i18n/de"
import en from "../i18n/en"
import { medusasRefusals } from "../lib/medusas-refusals"
import { periods } from "../lib/periods"
import {
  callLogPrivacies,
  formats,
  guestContacts,
  mailSendings,
  metadataKeys,
  nonShippingItems,
  shippingTaxes,
  supplies,
  taxCases,
  vatAreas,
  vatIdChecks,
} from "../lib/settings"

type Texts = { [key: string]: string | Texts }

const keysOf = (texts: Texts, prefix = ""): string[] =>
  Object.entries(texts)
    .flatMap(([key, text]) => (typeof text === "string" ? [prefix + key] : keysOf(text, `${prefix}${key}.`)))
    .sort()

const textAt = (texts: Texts, key: string) =>
  key
    .split(".")
    .reduce<string | Texts | undefined>((at, part) => (typeof at === "object" ? at[part] : at), texts)

const namesIn = (text: unknown) =>
  [...String(text).matchAll(/\{\{(\w+)(?:, number)?\}\}/g)].map(([, name]) => name).sort()

const sources = () =>
  readdirSync(resolve(__dirname, ".."), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("__tests__"))
    .map((file) => readFileSync(join(__dirname, "..", file), "utf8"))

/** `t("a.b")` as a, and `` t(`a.${x}.c`) `` as a pattern that some key must match. */
function usedKeys() {
  const code = sources().join("\n")
  const literal = [...code.matchAll(/\bt\(\s*"([^"]+)"/g)].map(([, key]) => key ?? "")
  const menu = [...code.matchAll(/label: "(menu\.[^"]+)"/g)].map(([, key]) => key ?? "")
  const patterns = [...code.matchAll(/\bt\(\s*`([^`]+)`/g)].map(([, key]) => key ?? "")
  return { literal: [...new Set([...literal, ...menu])], patterns: [...new Set(patterns)] }
}

/** A setting's `path` has dots of its own. */
const toPattern = (key: string) =>
  new RegExp(
    `^${key
      .replace(/\./g, "\\.")
      .replace(/\$\{path\}/g, ".+")
      .replace(/\$\{[^}]+\}/g, "[^.]+")}$`
  )

describe("texts of the admin", () => {
  const keys = keysOf(en)
  /** i18next picks `_one` or `_other` by the count it is given */
  const callable = new Set(keys.flatMap((key) => [key, key.replace(/_(one|other)$/, "")]))

  it("has the same keys in both languages", () => {
    expect(keysOf(de)).toEqual(keys)
  })

  it("leaves no text empty", () => {
    expect([de, en].flatMap((texts) => keys.filter((key) => !textAt(texts, key)))).toEqual([])
  })

  it("uses the same values in both languages", () => {
    for (const key of keys) {
      expect([key, namesIn(textAt(de, key))]).toEqual([key, namesIn(textAt(en, key))])
    }
  })

  it("has every key that the code asks for", () => {
    const { literal, patterns } = usedKeys()
    expect(literal.length).toBeGreaterThan(50)
    expect(literal.filter((key) => !callable.has(key))).toEqual([])
    expect(patterns.filter((key) => !keys.some((known) => toPattern(key).test(known)))).toEqual([])
  })

  it("has no key that nobody asks for", () => {
    const { literal, patterns } = usedKeys()
    const asked = new Set(literal)
    const isAsked = (key: string) =>
      asked.has(key) || patterns.some((pattern) => toPattern(pattern).test(key))
    expect(keys.filter((key) => !isAsked(key) && !isAsked(key.replace(/_(one|other)$/, "")))).toEqual([])
  })

  it.each([
    ["document.states", ["pending", "transmitting", "transmitted", "failed", "dismissed", "withdrawn"]],
    ["document.payment_states", ["open", "partly_paid", "paid", "voided"]],
    ["document.kinds", ["invoice", "credit_note"]],
    ["document.numbered", ["invoice", "credit_note"]],
    ["connection.states", ["not_connected", "connected", "refused", "contract_missing", "unreachable"]],
    ["connection.state_help", ["refused", "contract_missing", "unreachable"]],
    ["connection.tax_types", ["net", "gross", "vatfree"]],
    ["connection.distance_sales", ["ORIGIN", "DESTINATION"]],
    ["inbox.resolutions", ["succeeded", "dismissed", "superseded"]],
    ["settings.trigger.options", ["order_placed", "payment_captured", "shipped", "order_completed"]],
    ["settings.delivery_mode.options", ["lexoffice_invoice", "own_invoice"]],
    ["settings.confirm.mode.to", ["lexoffice_invoice", "own_invoice"]],
    ["settings.invoice_state.options", ["draft", "finalized"]],
    ["settings.document_language.options", ["by_country", "de", "en"]],
    ["settings.guest_contacts.options", [...guestContacts]],
    ["settings.oss_registered.options", ["profile", "yes", "no"]],
    ["settings.vat_id_check.options", [...vatIdChecks]],
    ["settings.non_shipping_items.options", [...nonShippingItems]],
    ["settings.shipping_tax.options", [...shippingTaxes]],
    ["settings.territories.goods.options", [...vatAreas]],
    ["settings.territories.services.options", [...vatAreas]],
    ["settings.call_log.personal_data.options", [...callLogPrivacies]],
    ["settings.mail.send.options", [...mailSendings]],
    ["settings.own_invoice.format.options", [...formats]],
    ["settings.posting_categories.tax_case.options", [...taxCases]],
    ["settings.posting_categories.supply.options", [...supplies]],
    ["settings.metadata_keys", [...metadataKeys]],
    ["settings.numbers.next", ["invoice", "credit_note", "invoice_credit_note"]],
    ["document.mail.states", ["due", "sending", "sent", "failed", "unclear"]],
    ["document.files", ["pdf", "xml"]],
    ["errors.medusa", [...medusasRefusals]],
    ["log.subjects", [...callSubjects]],
    ["log.picks", [...pickedSubjects]],
    ["log.verbs", [...callMethods]],
    ["log.methods", [...callMethods]],
    ["overview.kinds", ["invoice", "credit_note"]],
    [
      "customer.vat_id.verdicts",
      ["valid", "invalid", "unavailable", "malformed", "wrong_check_digits", "not_checked"],
    ],
    ["document.history.actions", ["send", "contact", "file"]],
    ["document.history.outcomes", ["succeeded", "refused", "not_performed", "unknown"]],
    ["document.lines.basis", ["net", "gross"]],
    ["document.made_by", ["lexoffice_invoice", "own_invoice"]],
    ["documents.modes", ["lexoffice_invoice", "own_invoice"]],
    [
      "documents.backfill.nothing",
      [...leftReasons, "other"].flatMap((reason) => [`${reason}_one`, `${reason}_other`]),
    ],
    ["documents.payments", ["unpaid", "overdue", "partly_paid", "paid", "voided"]],
    ["table.periods", [...periods]],
  ])("has a word for each of %s", (prefix, values) => {
    expect(Object.keys(textAt(en, prefix) ?? {}).sort()).toEqual([...values].sort())
  })
})
