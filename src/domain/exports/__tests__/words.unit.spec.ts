import { adminTexts, textsAt } from "../../__tests__/admin-texts"
import { kindWord, paymentWord, stateWord, taxCaseWord } from "../words"

const vocabularies = [
  ["document.states", stateWord],
  ["document.payment_states", paymentWord],
  ["document.kinds", kindWord],
  ["settings.posting_categories.tax_case.options", taxCaseWord],
] as const

describe.each(["de", "en"] as const)("an export in %s calls things what the pages call them", (language) => {
  it.each(vocabularies)("%s", (path, wordOf) => {
    const labels = textsAt(adminTexts(language), path)
    const words = Object.keys(labels).map((name) => [name, wordOf(name, language)])
    expect(Object.fromEntries(words)).toEqual(labels)
  })
})
