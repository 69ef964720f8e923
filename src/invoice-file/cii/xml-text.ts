/** Characters that XML 1.0 does not know, even escaped. Source: XML 1.0, production 2. */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Text as XML can hold it. */
export const xmlText = (text: string): string => text.replace(notXml, "")

/** `25.98`: amounts of EN 16931 have two decimals. @param amount cents */
export const amountDecimal = (amount: number): string => (amount / 100).toFixed(2)

/** Whole ten-thousandths as a decimal without trailing zeros. */
export const tenThousandths = (value: number): string => {
  const [whole = "0", fraction = ""] = (value / 10_000).toFixed(4).split(".")
  const kept = fraction.replace(/0+$/, "")
  return kept === "" ? whole : `${whole}.${kept}`
}

/** `19` or `25.5` */
export const ratePercentText = (ratePercent: number): string => String(Math.round(ratePercent * 100) / 100)

/** `20260302`, format 102 */
export const compactDay = (day: string): string => day.replaceAll("-", "")
