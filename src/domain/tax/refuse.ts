import { TAX_CASES } from "./case-traits"
import { CASE_CLAUSES } from "./case-clauses"
import { REFUSAL_TEXTS } from "./refusal-texts"
import { fillText, type Lang, type Params, type Text } from "./text"
import type { RefusalCode, TaxNeedsPerson, TaxWarning, WarningCode } from "./types"
import { VAT_ID_PROBLEMS, VAT_ID_REMARKS } from "./vat-id-remarks"
import { WARNING_TEXTS } from "./warning-texts"

/**
 * The sentences of a refusal, rebuilt from what an incident stores.
 * @param params as in `TaxNeedsPerson.params`; `case` picks the clause of the guard's sentences, `vatIdProblem` the sentence
 * that says why the buyer's VAT id did not help
 */
export function refusalText(code: RefusalCode, params: Params): { sentence: Text; nextStep: Text } {
  const { sentence, nextStep } = REFUSAL_TEXTS[code]
  const taxCase = TAX_CASES.find((candidate) => candidate === params.case)
  const clause = taxCase ? CASE_CLAUSES[taxCase] : null
  const problem = VAT_ID_PROBLEMS.find((candidate) => candidate === params.vatIdProblem)
  const remark = problem ? VAT_ID_REMARKS[problem] : null
  const whole = (lang: Lang) => {
    const said = sentence[lang].replace("{because}", () => clause?.[lang] ?? "{because}")
    return remark === null ? said : `${said} ${remark[lang]}`
  }
  return {
    sentence: fillText({ de: whole("de"), en: whole("en") }, params),
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
