import { Cell } from "../cell"
import { csvCell } from "../csv-cell"

it.each<[string, Cell, string, string]>([
  ["nothing", null, "", ""],
  ["an amount", { kind: "amount", value: -1234.5 }, "-1234,50", "-1234.50"],
  ["a rate", { kind: "number", value: 5.5 }, "5,5", "5.5"],
  ["a day", { kind: "day", value: "2026-05-09" }, "09.05.2026", "2026-05-09"],
  [
    "a text",
    { kind: "text", value: 'Müller; "Söhne"\nGmbH' },
    'Müller; "Söhne"\nGmbH',
    'Müller; "Söhne"\nGmbH',
  ],
  ["a formula", { kind: "text", value: "=1+1" }, "'=1+1", "'=1+1"],
  ["a formula after blanks", { kind: "text", value: " \t=1+1" }, "' \t=1+1", "' \t=1+1"],
  ["a plus", { kind: "text", value: "+49 89" }, "'+49 89", "'+49 89"],
  ["a minus", { kind: "text", value: "-Rabatt" }, "'-Rabatt", "'-Rabatt"],
  ["an at sign", { kind: "text", value: "@SUM(A1)" }, "'@SUM(A1)", "'@SUM(A1)"],
  ["a full-width sign", { kind: "text", value: "＝1" }, "'＝1", "'＝1"],
  ["signs further back", { kind: "text", value: "a=b" }, "a=b", "a=b"],
])("%s", (_name, cell, german, english) => {
  expect([csvCell(cell, "de"), csvCell(cell, "en")]).toEqual([german, english])
})
