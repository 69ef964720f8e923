import { NumberPattern, PatternPart } from "./pattern"

/** One place of a number. `repeats`: as many digits as the counter needs. */
type Place = { character: string; repeats: boolean }

const digit = "digit"

/**
 * Whether two patterns could ever give the same number, whatever the dates and counters. Years and months count
 * as any digits, so that it rather says yes. Capitals and small letters are the same, as lexoffice's search
 * takes them.
 */
export function mayCollide(one: NumberPattern, other: NumberPattern): boolean {
  const [left, right] = [placesOf(one), placesOf(other)]
  const reached = new Set<string>()
  const walk = (at: number, otherAt: number): boolean => {
    const [mine, theirs] = [left[at], right[otherAt]]
    if (mine === undefined || theirs === undefined) {
      return mine === theirs
    }
    const here = `${at} ${otherAt}`
    if (reached.has(here) || !agree(mine, theirs)) {
      return false
    }
    reached.add(here)
    return (
      walk(at + 1, otherAt + 1) ||
      (mine.repeats && walk(at, otherAt + 1)) ||
      (theirs.repeats && walk(at + 1, otherAt))
    )
  }
  return walk(0, 0)
}

const placesOf = ({ parts }: NumberPattern): Place[] => parts.flatMap(placesOfPart)

function placesOfPart(part: PatternPart): Place[] {
  switch (part.kind) {
    case "text":
      return [...part.text.toLowerCase()].map((character) => ({ character, repeats: false }))
    case "year":
      return digits(part.digits)
    case "month":
      return digits(2)
    case "counter":
      return [...digits(part.minDigits - 1), { character: digit, repeats: true }]
  }
}

const digits = (count: number): Place[] =>
  Array.from({ length: count }, () => ({ character: digit, repeats: false }))

const agree = (one: Place, other: Place): boolean =>
  one.character === other.character ||
  (one.character === digit && isDigit(other)) ||
  (other.character === digit && isDigit(one))

const isDigit = ({ character }: Place): boolean => /^\d$/.test(character)
