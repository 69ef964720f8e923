import { incidentTexts, incidentTitle } from "../index"

const longest = 45

it.each(Object.keys(incidentTexts))("%s has a title of a few words in both languages", (code) => {
  for (const language of ["de", "en"] as const) {
    const title = incidentTitle(code, language)
    expect(title).not.toBe(code)
    expect(title.length).toBeLessThanOrEqual(longest)
    expect(title).not.toMatch(/[{}.:]$/)
  }
})

it("shows an unknown code as it is", () => {
  expect(incidentTitle("something_new", "de")).toBe("something_new")
})
