import { z } from "@medusajs/framework/zod"
import { toProblems } from "../index"

const schema = z.object({
  note: z.string().min(1).max(1000).optional(),
  code: z.string().min(3).optional(),
  days: z.number().min(1).max(3650).optional(),
  ids: z.array(z.string()).min(1).max(100).optional(),
})

const told = (body: object, language: "de" | "en") => {
  const parsed = schema.safeParse(body, { error: z.locales[language]().localeError })
  return parsed.success ? [] : toProblems(parsed.error, language)
}

it.each<[object, string, string]>([
  [{ note: "" }, "Hier fehlt eine Angabe.", "Something is missing here."],
  [
    { note: "x".repeat(1001) },
    "Das ist zu lang: höchstens 1.000 Zeichen.",
    "This is too long: at most 1,000 characters.",
  ],
  [{ code: "a" }, "Das ist zu kurz: mindestens 3 Zeichen.", "This is too short: at least 3 characters."],
  [{ days: 0 }, "Das ist zu klein: mindestens 1.", "This is too small: at least 1."],
  [{ days: 4000 }, "Das ist zu groß: höchstens 3.650.", "This is too large: at most 3,650."],
  [{ ids: [] }, "Hier fehlt eine Angabe.", "Something is missing here."],
  [
    { ids: Array.from({ length: 101 }, String) },
    "Das sind zu viele: höchstens 100.",
    "These are too many: at most 100.",
  ],
])("%j", (body, de, en) => {
  const [field] = Object.keys(body)
  expect(told(body, "de")).toEqual([{ field, message: de }])
  expect(told(body, "en")).toEqual([{ field, message: en }])
})
