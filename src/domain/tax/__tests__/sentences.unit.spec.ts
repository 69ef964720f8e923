import { CASE_CLAUSES } from "../case-clauses"
import { TAX_CASES } from "../case-traits"
import { classifyTax } from "../classify"
import { DOCUMENT_NOTES } from "../document-notes"
import { REFUSAL_TEXTS } from "../refusal-texts"
import { refusalText } from "../refuse"
import { documentNote, explainDecision } from "../sentences"
import { fillText, placeName, ratesForPeople } from "../text"
import type { DecidedTax, TaxCase } from "../types"
import { WARNING_TEXTS } from "../warning-texts"
import { decided, line, sale, seller } from "./builders"

const example = decided(classifyTax(sale({ to: "FR", rate: 5.5 }), seller()))
const inCase = (taxCase: TaxCase): DecidedTax => ({ ...example, case: taxCase, vatId: "FR40303265045" })

// every parameter any refusal or warning carries
const params = {
  place: "FR",
  vatCountry: "FR",
  seller: "AT",
  country: "QQ",
  on: "2026-11-02",
  date: "x",
  charged: "19, 7",
  allowed: "20, 5.5",
  vatId: "FR40303265045",
  lines: "cup",
  product: "Tasse",
  key: "supply",
  value: "things",
  accepted: "goods, service",
  code: "FR",
  region: "third_country",
  lexofficeClass: "intraCommunity",
  error: "TIMEOUT",
}
const unfilled = /[{}]|undefined|NaN/

describe("every text exists in both languages with its placeholders filled", () => {
  it.each(TAX_CASES)("explanation of %s", (taxCase) => {
    const text = explainDecision(inCase(taxCase))
    for (const sentence of [text.de, text.en]) {
      expect(sentence).toMatch(/^[A-Z].{20,}\.$/)
      expect(sentence).not.toMatch(unfilled)
    }
    expect(text.de).not.toBe(text.en)
  })

  it.each(TAX_CASES)("note on the document of %s", (taxCase) => {
    for (const ossRegistered of [true, false]) {
      const notes = [
        documentNote({ ...inCase(taxCase), ossRegistered }, "de"),
        documentNote({ ...inCase(taxCase), ossRegistered }, "en"),
      ]
      const expected =
        DOCUMENT_NOTES[taxCase] === null
          ? [null, null]
          : [expect.stringMatching(/^[A-Z]/), expect.stringMatching(/^[A-Z]/)]
      expect(notes).toEqual(expected)
      for (const note of notes) expect(note ?? "").not.toMatch(unfilled)
    }
  })

  const codes = Object.entries(REFUSAL_TEXTS).map(([code]) => code)
  it.each(codes)("refusal %s, with its next step", (code) => {
    const known = Object.keys(REFUSAL_TEXTS).find(
      (candidate): candidate is keyof typeof REFUSAL_TEXTS => candidate === code
    )
    if (known === undefined) throw new Error(code)
    for (const taxCase of TAX_CASES) {
      const { sentence, nextStep } = refusalText(known, { ...params, case: taxCase })
      for (const text of [sentence.de, sentence.en, nextStep.de, nextStep.en]) {
        expect(text).toMatch(/^[A-Z].*\.$/)
        expect(text).not.toMatch(unfilled)
      }
    }
  })

  it.each(Object.entries(WARNING_TEXTS))("warning %s", (_code, template) => {
    const text = fillText(template, params)
    for (const sentence of [text.de, text.en]) expect(sentence).toMatch(/^\p{Lu}[^{}]*\.$/u)
  })

  it.each(Object.entries(CASE_CLAUSES))("clause of %s", (_case, template) => {
    const text = fillText(template, params)
    for (const clause of [text.de, text.en]) expect(clause).toMatch(/^[a-z][^{}]*[^.]$/)
  })
})

describe("notes", () => {
  it("carry the words the law prescribes (§ 14a (1), (5) UStG)", () => {
    expect(documentNote(inCase("reverse_charge"), "de")).toContain(
      "Steuerschuldnerschaft des Leistungsempfängers"
    )
    expect(documentNote(inCase("reverse_charge"), "en")).toMatch(/^Reverse charge/)
  })

  it("speak of the One Stop Shop only when the shop is registered", () => {
    expect(documentNote(example, "de")).toContain("OSS")
    expect(documentNote({ ...example, ossRegistered: false }, "de")).not.toContain("OSS")
  })

  it("name all charged rates, or stay away when there is none", () => {
    const facts = sale({ to: "FR", lines: [line("goods", 20), line("goods", 5.5)] })
    expect(documentNote(decided(classifyTax(facts, seller())), "de")).toContain("20 % / 5,5 %")
    const free = sale({ to: "FR", lines: [line("goods", 20, { netCents: 0 })] })
    expect(documentNote(decided(classifyTax(free, seller())), "de")).toBeNull()
  })

  it("can be replaced by the merchant's own", () => {
    const templates = { ...DOCUMENT_NOTES, domestic: { de: "Danke! {charged}", en: "Thanks!" } }
    expect(documentNote({ ...example, case: "domestic" }, "de", templates)).toBe("Danke! 5,5 %")
  })
})

it("a refusal reads as one sentence with both sides", () => {
  const decision = classifyTax(sale({ to: "CH" }), seller())
  expect(decision).toMatchObject({
    sentence: {
      de: "Der Shop hat 19 % Umsatzsteuer berechnet, aber für das Lieferziel Schweiz fällt keine deutsche Umsatzsteuer an (Ausfuhr).",
      en: "The shop charged 19% VAT, but for the destination Switzerland no German VAT is due (export).",
    },
  })
})

it.each([
  ["ES_CANARY", "Kanarische Inseln", "Canary Islands"],
  ["XI", "Nordirland", "Northern Ireland"],
  ["FR", "Frankreich", "France"],
  ["PT_20", "Portugal", "Portugal"],
  ["??", "??", "??"],
])("place %s is %s, %s", (place, de, en) =>
  expect([placeName(place, "de"), placeName(place, "en")]).toEqual([de, en])
)

it("writes rates the way each language does", () => {
  expect([ratesForPeople([25.5, 14], "de"), ratesForPeople([25.5, 14], "en")]).toEqual([
    "25,5 % / 14 %",
    "25.5% / 14%",
  ])
})
