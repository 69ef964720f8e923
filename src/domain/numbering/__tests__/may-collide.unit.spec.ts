import { mayCollide, readPattern } from "../index"

describe("two patterns", () => {
  it.each([
    ["invoices and credit notes by their letters", "RE{YY}-{00000}", "GS{YY}-{00000}", false],
    ["letters behind the counter", "{YY}-{0000}R", "{YY}-{0000}G", false],
    ["one more letter", "RE{YY}-{0000}", "R{YY}-{0000}", false],
    ["a year with and without its century, kept apart by a sign", "RE{YY}-{000}", "RE{YYYY}-{000}", false],
    ["the same", "RE{YY}-{0000}", "RE{YY}-{0000}", true],
    ["the same in small letters", "RE{YY}-{0000}", "re{YY}-{0000}", true],
    ["another width: it grows into the other", "RE{YY}-{0000}", "RE{YY}-{00000}", true],
    ["a year written out", "RE{YY}-{0000}", "RE26-{0000}", true],
    ["a year that runs into the counter", "RE{YY}{00000}", "RE{YYYY}{000}", true],
    ["a counter that grows into a year", "{0}", "{YYYY}{00}", true],
    ["a digit as text, and a longer counter", "R1{00}", "R{000}", true],
    ["a digit as text, and never that many", "R1{00}", "R{00}", true],
    ["a counter in front", "{0}-{YY}", "{0}-26", true],
    ["a counter in front, and other text", "{0}-{YY}", "{0}.{YY}", false],
    ["a month is a number like others", "{MM}{0}", "13{0}", true],
  ])("%s: %s and %s: %s", (_name, one, other, expected) => {
    const [left, right] = [readPattern(one), readPattern(other)]
    expect([mayCollide(left, right), mayCollide(right, left)]).toEqual([expected, expected])
  })
})
