import { incidentTexts, toFeedEntry } from "../index"

const incident = {
  code: "country_missing",
  params: { order: 7, customer: "Erika Muster" },
  opened_at: new Date("2026-11-21T09:59:59Z"),
}

describe("toFeedEntry", () => {
  it("says what is wrong, what to do and where", () => {
    expect(toFeedEntry(incident, 1, ["en"])).toEqual({
      key: "lexoffice:incident:country_missing:2026-11-21T09",
      title: "lexoffice needs you",
      description: [
        "Customer Erika Muster (order 7) has no country in the billing address.",
        incidentTexts.country_missing?.en.nextStep,
        "See lexoffice, Inbox.",
      ].join("\n"),
    })
  })

  it("says it in both languages where readers may have either", () => {
    const de = toFeedEntry(incident, 1, ["de"])
    const en = toFeedEntry(incident, 1, ["en"])
    const both = toFeedEntry(incident, 1, ["de", "en"])
    expect(both.description).toBe(`${de.description}\n\n${en.description}`)
    expect(both.title).toBe("lexoffice braucht Sie · lexoffice needs you")
  })

  it("says how many there are when there are more", () => {
    expect(toFeedEntry(incident, 12, ["de"]).description).toContain("\nOffen aus diesem Grund: 12.\n")
  })

  it.each([
    ["another order of the same cause and hour", { params: { order: 8 } }, true],
    ["the next hour", { opened_at: "2026-11-21T10:00:00.000Z" }, false],
    ["another cause", { code: "key_refused" }, false],
  ])("%s", (_name, fields, isSame) => {
    const key = toFeedEntry({ ...incident, ...fields }, 1, ["de"]).key
    expect(key === toFeedEntry(incident, 1, ["de"]).key).toBe(isSame)
  })
})
