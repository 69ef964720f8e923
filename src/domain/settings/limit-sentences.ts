import { z } from "@medusajs/framework/zod"

type Language = "de" | "en"
type Limit = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall

const words = {
  de: {
    tooLong: (most: string) => `Das ist zu lang: höchstens ${most} Zeichen.`,
    tooShort: (least: string) => `Das ist zu kurz: mindestens ${least} Zeichen.`,
    empty: "Hier fehlt eine Angabe.",
    tooMany: (most: string) => `Das sind zu viele: höchstens ${most}.`,
    tooFew: (least: string) => `Das sind zu wenige: mindestens ${least}.`,
    tooLarge: (most: string) => `Das ist zu groß: höchstens ${most}.`,
    tooLittle: (least: string) => `Das ist zu klein: mindestens ${least}.`,
  },
  en: {
    tooLong: (most: string) => `This is too long: at most ${most} characters.`,
    tooShort: (least: string) => `This is too short: at least ${least} characters.`,
    empty: "Something is missing here.",
    tooMany: (most: string) => `These are too many: at most ${most}.`,
    tooFew: (least: string) => `These are too few: at least ${least}.`,
    tooLarge: (most: string) => `This is too large: at most ${most}.`,
    tooLittle: (least: string) => `This is too small: at least ${least}.`,
  },
}

export const isLimit = (issue: z.core.$ZodIssue): issue is Limit =>
  issue.code === "too_big" || issue.code === "too_small"

/** A text, number or list beyond its limit. zod's own sentence names types and comparison signs. */
export function limitSentence(issue: Limit, language: Language): string {
  const say = words[language]
  const shown = (limit: number | bigint) => new Intl.NumberFormat(language).format(limit)
  if (issue.code === "too_big") {
    const most = shown(issue.maximum)
    return issue.origin === "string"
      ? say.tooLong(most)
      : isList(issue)
        ? say.tooMany(most)
        : say.tooLarge(most)
  }
  const least = shown(issue.minimum)
  if (issue.origin === "string" || isList(issue)) {
    return Number(issue.minimum) === 1
      ? say.empty
      : issue.origin === "string"
        ? say.tooShort(least)
        : say.tooFew(least)
  }
  return say.tooLittle(least)
}

const isList = ({ origin }: Limit): boolean => origin === "array" || origin === "set"
