import { CASE_EXPLANATIONS } from "./case-explanations"
import { DOCUMENT_NOTES, NOTE_WITHOUT_OSS } from "./document-notes"
import { fillIn, fillText, ratesParam, type Lang, type Params, type Text } from "./text"
import type { DecidedTax, TaxCase } from "./types"

/** Note templates by case, as a merchant may change them; null prints nothing. Placeholders: see `documentNote`. */
export type NoteTemplates = Readonly<Record<TaxCase, Text | null>>

/**
 * Why a sale is taxed the way it is, for the shop's staff and their tax adviser.
 * @returns one or two complete sentences in each language, naming the law
 */
export function explainDecision(decision: DecidedTax): Text {
  return fillText(CASE_EXPLANATIONS[decision.case], placeholders(decision))
}

/**
 * The tax note printed on the document.
 * @param templates merchant's texts; placeholders `{vatId}`, `{place}`, `{vatCountry}`, `{charged}` (the rates)
 * @returns null when the case needs no note, or no rate was charged that a note could name
 * Source: § 14 (4) no. 8, § 14a (1), (3), (5) UStG, § 34a UStDV; read 2026-11.
 */
export function documentNote(
  decision: DecidedTax,
  lang: Lang,
  templates: NoteTemplates = DOCUMENT_NOTES
): string | null {
  const custom = templates[decision.case]
  const standard = DOCUMENT_NOTES[decision.case]
  // the built-in note of a destination case speaks of the One Stop Shop, which must be true
  const isStandard = custom?.de === standard?.de && custom?.en === standard?.en
  const template = isStandard && !decision.ossRegistered ? withoutOss(decision.case) : custom
  if (!template) return null
  const namesRates = template[lang].includes("{charged}")
  if (namesRates && decision.chargedRates.length === 0) return null
  return fillIn(template[lang], placeholders(decision), lang)
}

function withoutOss(taxCase: TaxCase): Text | null {
  const isDestination =
    taxCase === "distance_sales_destination" || taxCase === "electronic_services_destination"
  return isDestination ? NOTE_WITHOUT_OSS : DOCUMENT_NOTES[taxCase]
}

function placeholders(decision: DecidedTax): Params {
  return {
    place: decision.place.id,
    vatCountry: decision.place.vatCountry,
    vatId: decision.vatId ?? "",
    charged: ratesParam(decision.chargedRates),
    allowed: ratesParam(decision.allowedRates),
    on: decision.on,
  }
}
