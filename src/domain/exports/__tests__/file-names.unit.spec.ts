import { fileName, uniqueNames } from "../file-names"

it.each([
  ["a number", "RE26-00001", "RE26-00001"],
  ["umlauts", "Rechnung für Müller", "Rechnung für Müller"],
  ["a path", "../../etc/passwd", "-..-etc-passwd"],
  ["slashes", "RE/2026/1", "RE-2026-1"],
  ["a drive", "C:\\x", "C--x"],
  ["control characters", "a\u0000b\nc", "a-b-c"],
  ["text that turns its direction", "a\u202efdp", "a-fdp"],
  ["points and blanks at its ends", " .a. ", "a"],
  ["a device", "CON", "_CON"],
  ["a device with an ending", "lpt1.x", "_lpt1.x"],
  ["nothing", "", "fallback"],
  ["signs only", "///", "fallback"],
  ["too long a name", "x".repeat(300), "x".repeat(100)],
])("%s", (_name, given, expected) => {
  expect(fileName(given, "fallback")).toBe(expected)
})

it("gives each name once", () => {
  const nameOf = uniqueNames()
  expect([nameOf("A", "pdf"), nameOf("a", "pdf"), nameOf("A", "pdf"), nameOf("A (2)", "pdf")]).toEqual([
    "A.pdf",
    "a (2).pdf",
    "A (3).pdf",
    "A (2) (2).pdf",
  ])
})
