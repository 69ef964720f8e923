import { TAX_CASES } from "./case-traits"
import { CASE_CLAUSES } from "./case-clauses"
import { REFUSAL_TEXTS } from "./refusal-texts"
import { fillText, type Params, type Text } from "./text"
import type { RefusalCode, TaxNeedsPerson, TaxWarning, WarningCode } from "./types"
import { WARNING_TEXTS } from "./warning-texts"

/**
 * The sentences of a refusal, rebuilt from what an incident stores.
 * @param params as in `TaxNeedsPerson.params`; `case` picks the clause of the guard's sentences
 */
export function refusalText(code: RefusalCode, params: Params): { sentence: Text; nextStep: Text } {
  const { sentence, nextStep } = REFUSAL_TEXTS[code]
  const taxCase = TAX_CASES.find((candidate) => candidate === params.case)
  const clause = taxCase ? fillText(CASE_CLAUSES[taxCase], params) : null
  const filled = fillText(sentence, params)
  return {
    sentence: clause
      ? {
          de: filled.de.replace("{because}", () => clause.de),
          en: filled.en.replace("{because}", () => clause.en),
        }
      : filled,
    nextStep: fillText(nextStep, params),
  }
}

/** A sale for a person, with its sentences. @param row of the decision table, when one of its rows says stop */
export function refuse(code: RefusalCode, params: Params, row: number | null = null): TaxNeedsPerson {
  return { kind: "needs_person", code, params, row, ...refusalText(code, params) }
}

/** A remark about a decided sale, with its sentence. */
export function warn(code: WarningCode, params: Params): TaxWarning {
  return { code, params, sentence: fillText(WARNING_TEXTS[code], params) }
}
