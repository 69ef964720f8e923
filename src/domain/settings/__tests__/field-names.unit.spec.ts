import { adminTexts, textsAt } from "../../__tests__/admin-texts"
import { settingName } from "../field-names"
import { defaultSettings } from "../index"
import { tellProblems } from "../tell-problems"

describe.each(["de", "en"] as const)("settings in %s", (language) => {
  const settings = textsAt(adminTexts(language), "settings")

  /** The label, or the section that has the setting's parts. */
  function shownOn(name: string): unknown {
    const texts = settings[name]
    const label = typeof texts === "object" ? texts.label : undefined
    const section = textsAt(settings, "sections")[name]
    const title = typeof section === "object" ? section.title : undefined
    return label ?? title ?? textsAt(settings, "tabs").own_invoices
  }

  it.each(Object.keys(defaultSettings))("%s is called what the page calls it", (name) => {
    expect(settingName(`${name}.part.0`, language)).toBe(shownOn(name))
  })
})

it("tells of problems by the settings' names", () => {
  const problems = () => [
    { field: "mail.from", message: "A." },
    { field: "body", message: "B." },
  ]
  expect(tellProblems(problems)).toEqual({ de: "E-Mail: A.; body: B.", en: "E-mail: A.; body: B." })
})
