import { withDunning, withoutDunning, type Dunning } from "../dunning"

const dunning = (id: string, on: string | null = null, title: string | null = null): Dunning => ({
  id,
  on,
  title,
})
const first = dunning("b", "2026-09-20", "Zahlungserinnerung")
const second = dunning("a", "2026-10-04", "Mahnung")

it.each<[string, Dunning[], Dunning, Dunning[]]>([
  ["the first one", [], first, [first]],
  ["a later one", [first], second, [first, second]],
  ["an earlier one that was heard of late", [second], first, [first, second]],
  ["one that is known", [first, second], first, [first, second]],
  ["one that was changed", [first], dunning("b", "2026-09-21"), [dunning("b", "2026-09-21")]],
  ["one that could not be read before", [dunning("b")], first, [first]],
  [
    "two of one day, in the order of their ids",
    [dunning("b", "2026-09-20")],
    dunning("a", "2026-09-20"),
    [dunning("a", "2026-09-20"), dunning("b", "2026-09-20")],
  ],
])("enters %s", (_name, known, entered, expected) => {
  expect(withDunning(known, entered)).toEqual(expected)
  expect(withDunning(expected, entered)).toEqual(expected)
})

it("takes one out", () => {
  expect(withoutDunning([first, second], "b")).toEqual([second])
  expect(withoutDunning([second], "b")).toEqual([second])
})
