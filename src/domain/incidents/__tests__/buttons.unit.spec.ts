import { adminTexts, Texts } from "../../__tests__/admin-texts"
import { REFUSAL_TEXTS } from "../../tax/refusal-texts"
import { dismissalOf, incidentTexts } from "../index"

const flat = (all: Texts): string[] =>
  Object.values(all).flatMap((text) => (typeof text === "string" ? [text] : flat(text)))

const quotes = { de: /„([^“]+)“/g, en: /“([^”]+)”/g }
const quotedIn = (sentence: string, language: "de" | "en"): string[] =>
  [...sentence.matchAll(quotes[language])].map(([, name]) => name ?? "")

describe.each(["de", "en"] as const)("next steps in %s", (language) => {
  const labels = new Set(flat(adminTexts(language)))
  const steps = [
    ...Object.entries(incidentTexts).map(([code, text]) => [code, text[language].nextStep] as const),
    ...Object.entries(REFUSAL_TEXTS).map(([code, text]) => [code, text.nextStep[language]] as const),
  ]

  it("name buttons and settings as they are labelled", () => {
    const named = steps.flatMap(([code, step]) => quotedIn(step, language).map((name) => ({ code, name })))
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter(({ name }) => !labels.has(name))).toEqual([])
  })

  it("name no button in other words", () => {
    const otherWords = { de: /noch einmal übertragen|als erledigt kennzeichnen/, en: /\bretry\b/i }
    expect(steps.filter(([, step]) => otherWords[language].test(step))).toEqual([])
  })
})

const dismissals = { booked_by_hand: "Von Hand gebucht", settled: "Als erledigt markieren" }

/** Said to who retried another incident, whose buttons are still there. */
const saidAbout: Record<string, string> = { book_again_not_possible: "document_voided_remotely" }

it.each(Object.entries(incidentTexts))("%s names the button that its incident has", (code, { de }) => {
  const buttons = Object.values(dismissals)
  const named = quotedIn(de.nextStep, "de").filter((name) => buttons.includes(name))
  expect(
    named.filter((name) => name !== dismissals[dismissalOf(saidAbout[code] ?? code, "document")])
  ).toEqual([])
})

it.each([
  ["country_missing", "order", "booked_by_hand"],
  ["data_rejected", "document", "booked_by_hand"],
  ["document_voided_remotely", "document", "settled"],
  ["mail_unclear", "document", "settled"],
  ["totals_differ_after", "document", "settled"],
  ["contact_changed_remotely", "contact", "settled"],
  ["key_refused", "connection", "settled"],
] as const)("%s of a %s is %s", (code, subjectType, expected) => {
  expect(dismissalOf(code, subjectType)).toBe(expected)
})
