import { z } from "@medusajs/framework/zod"
import { BegunRange, NumberSettings, numberProblems, problemsAfter } from "../numbering"
import { FieldProblem, sentenceOf } from "./field-problems"

/** Numbers of the shop's own documents. */
export const numbersSchema = z
  .strictObject({
    /** Such as `RE{YY}-{00000}`: text, {YYYY}, {YY}, {MM} and one counter */
    invoice: z.string(),
    /** Null: credit notes take numbers from the invoices' range */
    credit_note: z.string().nullable(),
    /** Whether the counter begins anew with the year of the document's date */
    yearly_reset: z.boolean(),
    /** The first counter of a pattern; that of its later years is one */
    start: z.number().int().min(1).max(999_999_999),
  })
  .superRefine((numbers, context) => {
    for (const { field, code, name } of numberProblems(numbers)) {
      context.addIssue({ code: "custom", path: [field], message: code, params: { name } })
    }
  })

/** Why checked settings cannot follow on the numbers that were drawn; empty when they can. */
export const problemsWithDrawnNumbers = (
  numbers: NumberSettings,
  begun: readonly BegunRange[],
  language: "de" | "en"
): FieldProblem[] =>
  problemsAfter(numbers, begun).map(({ field, code }) => ({
    field: `numbers.${field}`,
    message: sentenceOf(code, language),
  }))
