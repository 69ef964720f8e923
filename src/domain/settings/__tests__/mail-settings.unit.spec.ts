import { changeSettings, defaultSettings } from "../index"

const template = { de: "vorlage", en: "template" }
const both = { invoice: template, credit_note: template }
const fieldsOf = (mail: unknown): string[] => {
  const changed = changeSettings(defaultSettings, { mail })
  return changed.ok ? [] : changed.problems.map(({ field }) => field)
}

it.each([
  ["nothing is sent by default", {}, []],
  ["templates may be named before mails are switched on", { template: both }, []],
  ["mails with all templates", { send: "when_transmitted", template: both }, []],
  ["a sender", { from: "Shop <rechnung@shop.example>" }, []],
  [
    "mails without templates",
    { send: "when_transmitted" },
    [
      "mail.template.invoice.de",
      "mail.template.invoice.en",
      "mail.template.credit_note.de",
      "mail.template.credit_note.en",
    ],
  ],
  [
    "a template of blanks",
    { send: "when_transmitted", template: { ...both, invoice: { de: " ", en: "x" } } },
    ["mail.template.invoice.de"],
  ],
  ["another moment", { send: "always" }, ["mail.send"]],
  ["an empty sender", { from: " " }, ["mail.from"]],
  ["a field that does not exist", { to: "x@example.com" }, ["mail.to"]],
])("%s", (_name, mail, named) => {
  expect(fieldsOf(mail)).toEqual(named)
})

it("a missing template is told in the reader's language", () => {
  const changed = changeSettings(defaultSettings, { mail: { send: "when_transmitted" } }, "de")
  expect(changed).toMatchObject({
    ok: false,
    problems: [{ message: expect.stringMatching("Vorlage") as string }, {}, {}, {}],
  })
})
