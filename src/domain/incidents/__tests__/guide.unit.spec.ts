import { readFileSync } from "node:fs"
import { join } from "node:path"
import { incidentTexts, incidentTitle } from ".."

const guides = [
  ["en", "guide.md", "as the entry says"],
  ["de", "anleitung.md", "wie im Eintrag beschrieben"],
] as const

const squeeze = (text: string) => text.replace(/\s+/g, " ")
const open = (text: string) => text.replace(/\{\w+\}/g, "…")

/** A row of the guide's table: name, sentence and next step, with dots for what each entry fills in. */
function rowOf(code: string, language: "de" | "en", asSaid: string): string {
  const { message, nextStep } = incidentTexts[code]?.[language] ?? { message: "", nextStep: "" }
  const step = nextStep === "{nextStep}" ? asSaid : open(nextStep)
  return squeeze(`| ${incidentTitle(code, language)} | ${open(message)} | ${step} |`)
}

describe.each(guides)("the guide in %s", (language, file, asSaid) => {
  const guide = squeeze(readFileSync(join(__dirname, "../../../../docs", file), "utf8"))

  it("says of every incident what it means and what to do", () => {
    const rows = Object.keys(incidentTexts).map((code) => rowOf(code, language, asSaid))
    expect(rows.filter((row) => !guide.includes(row))).toEqual([])
  })
})
