import { AREA_NAMES } from "./territory-data"

/** One statement in both languages the plugin speaks. */
export interface Text {
  readonly de: string
  readonly en: string
}

/** Language of a text. */
export type Lang = "de" | "en"

/**
 * Values for the placeholders of a text, in a language-neutral form: places as area id or ISO code, rates as a list of
 * percentages ("7, 19"), days as yyyy-mm-dd.
 */
export type Params = Readonly<Record<string, string | number>>

const REGION_NAMES: Readonly<Record<Lang, Intl.DisplayNames>> = {
  de: new Intl.DisplayNames(["de"], { type: "region" }),
  en: new Intl.DisplayNames(["en"], { type: "region" }),
}

/** How a place stands to Germany and the EU, in our words and in those of lexoffice's list of countries. */
const HOME: Text = { de: "Inland", en: "domestic" }
const EU: Text = { de: "EU-Ausland", en: "abroad in the EU" }
const OUTSIDE: Text = { de: "Drittland", en: "a third country" }
const REGION_WORDS: Readonly<Record<string, Text>> = {
  ...{ domestic: HOME, eu: EU, third_country: OUTSIDE },
  ...{ de: HOME, intraCommunity: EU, thirdPartyCountry: OUTSIDE },
  unknown: { de: "unbekannt", en: "unknown" },
}

/**
 * The name of a place for people.
 * @param place area id of the territory table or ISO alpha-2 code   @returns the text itself when it names no known place
 */
export function placeName(place: string, lang: Lang): string {
  const area = AREA_NAMES.get(place)
  if (area) return area[lang]
  const country = /^([A-Z]{2})(?:_|$)/.exec(place)?.[1]
  return (country && REGION_NAMES[lang].of(country)) || place
}

/** A list of percentages for people: `[25.5, 14]` becomes "25,5 % / 14 %" or "25.5% / 14%". */
export function ratesForPeople(ratePercents: readonly number[], lang: Lang): string {
  return ratePercents
    .map((rate) => (lang === "de" ? `${String(rate).replace(".", ",")} %` : `${rate}%`))
    .join(" / ")
}

/** Percentages as a parameter value; the inverse of what `fillText` reads for `charged` and `allowed`. */
export function ratesParam(ratePercents: readonly number[]): string {
  return ratePercents.join(", ")
}

function forPeople(name: string, value: string | number, lang: Lang): string {
  switch (name) {
    case "place":
    case "vatCountry":
    case "seller":
      return placeName(String(value), lang)
    case "charged":
    case "allowed":
      return ratesForPeople(
        String(value)
          .split(", ")
          .filter((part) => part !== "")
          .map(Number),
        lang
      )
    case "region":
    case "lexofficeClass":
      return REGION_WORDS[String(value)]?.[lang] ?? String(value)
    case "on":
      return lang === "de" ? String(value).split("-").reverse().join(".") : String(value)
    default:
      return String(value)
  }
}

/**
 * Replaces the `{name}` placeholders of a text in both languages.
 * @returns the text; a placeholder without a value stays visible rather than vanish
 */
export function fillText(template: Text, params: Params): Text {
  return { de: fillIn(template.de, params, "de"), en: fillIn(template.en, params, "en") }
}

/** Replaces the `{name}` placeholders of one sentence; see `fillText`. */
export function fillIn(template: string, params: Params, lang: Lang): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name]
    return value === undefined ? placeholder : forPeople(name, value, lang)
  })
}
