import { BookedDocument } from "../../index"
import { accountOf, inCents } from "./expected"
import { Look } from "./replay"

/** Fails with a sentence; cheaper than `expect`, which these run millions of times. */
export function claim(holds: boolean, sentence: () => string): void {
  if (!holds) {
    throw new Error(sentence())
  }
}

const entriesOf = (documents: readonly BookedDocument[]) => documents.flatMap(({ entries }) => entries)

function sumBy<K>(
  documents: readonly BookedDocument[],
  key: (entry: ReturnType<typeof entriesOf>[number]) => K
) {
  const sums = new Map<K, number>()
  for (const entry of entriesOf(documents)) {
    sums.set(key(entry), (sums.get(key(entry)) ?? 0) + entry.gross)
  }
  return sums
}

export const centsByRate = (documents: readonly BookedDocument[]) =>
  sumBy(documents, (entry) => entry.ratePercent)
export const centsByLine = (documents: readonly BookedDocument[]) => sumBy(documents, accountOf)

/** The eighth decimal of an amount decides nothing. */
const dust = 1e-4

/**
 * How far the books may be from an unrounded worth, in cents. The first invoice only rounds. Later
 * a rate keeps its cents while others change, so its error meets theirs; two cents are the most,
 * and more than one only where it saves a document of one cent.
 */
const mostCents = ({ before, stayedWhole }: Look): number =>
  stayedWhole ? dust : before.length === 0 ? 1 - dust : 2 + dust

export function neverNeedsPerson({ plan }: Look): void {
  claim(plan.kind !== "needs_person", () => `needs a person: ${JSON.stringify(plan)}`)
}

export function waitsUntilDue({ due, planned }: Look): void {
  claim(due || planned.length === 0, () => "a document before its time")
}

export function addsUpToTheOrder({ due, expected, after }: Look): void {
  if (!due) {
    return
  }
  const booked = [...centsByRate(after).values()].reduce((sum, gross) => sum + gross, 0)
  claim(booked === Number(expected.total), () => `books say ${booked}, the order ${expected.total} cents`)
}

export function ratesAreRight(look: Look): void {
  const { due, expected, after } = look
  for (const [rate, booked] of due ? centsByRate(after) : []) {
    const worth = inCents(expected.byRate.get(rate) ?? 0n)
    claim(
      Math.abs(booked - worth) <= mostCents(look),
      () => `${rate} %: booked ${booked}, worth ${worth} cents`
    )
  }
}

export function linesAreRight(look: Look): void {
  const { due, expected, after } = look
  for (const [line, booked] of due ? centsByLine(after) : []) {
    const worth = inCents(expected.byLine.get(line)?.worth ?? 0n)
    claim(
      Math.abs(booked - worth) <= mostCents(look),
      () => `${line}: booked ${booked}, worth ${worth} cents`
    )
  }
}

export function neverCreditsMoreThanInvoiced({ after }: Look): void {
  for (const [what, booked] of [...centsByRate(after), ...centsByLine(after)]) {
    claim(booked >= 0, () => `${what}: credited ${-booked} cents more than invoiced`)
  }
}

export function endsAtZero({ expected, due, after }: Look): void {
  if (!due || expected.total !== 0n) {
    return
  }
  for (const [what, booked] of [...centsByRate(after), ...centsByLine(after)]) {
    claim(booked === 0, () => `${what}: ${booked} cents left of an order worth nothing`)
  }
}

export function repeatsNothing({ repeated, planned }: Look): void {
  claim(!repeated || planned.length === 0, () => `looking again planned ${planned.length} documents`)
}

export function documentsHaveOneSign({ planned }: Look): void {
  claim(new Set(planned.map(({ kind }) => kind)).size === planned.length, () => "two documents of one kind")
  for (const { kind, entries } of planned) {
    const sign = kind === "invoice" ? 1 : -1
    claim(
      entries.every(({ gross }) => gross * sign >= 0),
      () => `${kind} with entries of both signs`
    )
    claim(
      entries.some(({ gross }) => gross !== 0),
      () => `${kind} worth nothing`
    )
  }
}

/** What only went down makes no invoice; what only went up makes no credit note. */
export function noPairForRoundingsSake({ expected, before, planned }: Look): void {
  if (planned.length < 2) {
    return
  }
  const was = new Map<string, number>()
  for (const entry of entriesOf(before)) {
    was.set(accountOf(entry), (was.get(accountOf(entry)) ?? 0) + entry.exactGross / 1e6)
  }
  const moves = [...new Set([...was.keys(), ...expected.byLine.keys()])].map(
    (line) => inCents(expected.byLine.get(line)?.worth ?? 0n) - (was.get(line) ?? 0)
  )
  const up = moves.some((move) => move > dust)
  const down = moves.some((move) => move < -dust)
  claim(up && down, () => `two documents, although the order only ${up ? "grew" : "shrank"}`)
}

/** How often a rate is more than a cent off; the property test bounds the share. */
export const isMoreThanACentOff = ({ due, expected, after }: Look): boolean =>
  due &&
  [...centsByRate(after)].some(
    ([rate, booked]) => Math.abs(booked - inCents(expected.byRate.get(rate) ?? 0n)) > 1 + dust
  )

/** After documents were written, the books know each line's pieces. */
export function piecesAreRight({ sale, expected, planned, after }: Look): void {
  if (planned.length === 0) {
    return
  }
  const pieces = new Map<string, number>()
  for (const entry of entriesOf(after)) {
    pieces.set(accountOf(entry), (pieces.get(accountOf(entry)) ?? 0) + entry.quantity)
  }
  for (const [account, booked] of pieces) {
    const line = sale.lines.find((candidate) => accountOf(candidate) === account)
    const worth = inCents(expected.byLine.get(account)?.worth ?? 0n)
    const givenBack = line !== undefined && line.gross > 0 && worth < dust
    if (givenBack && worth > 0) {
      continue
    }
    const left = line === undefined || givenBack || expected.total === 0n ? 0 : line.quantity
    claim(booked === left, () => `${account}: booked ${booked}, left ${left} pieces`)
  }
}

export const ledgerClaims = {
  neverNeedsPerson,
  waitsUntilDue,
  addsUpToTheOrder,
  ratesAreRight,
  linesAreRight,
  neverCreditsMoreThanInvoiced,
  endsAtZero,
  repeatsNothing,
  documentsHaveOneSign,
  noPairForRoundingsSake,
  piecesAreRight,
}
