/**
 * Every character the document's font has a shape for, as a character class. PDF/A forbids drawing any other.
 * Source: the character maps of Roboto Regular and Medium, as pdfmake ships them; a test compares.
 */
export const drawnCharacters =
  "\\n\\u{20}-\\u{7e}\\u{a0}-\\u{17f}\\u{18f}\\u{192}\\u{1a0}-\\u{1a1}\\u{1af}-\\u{1b0}\\u{1f0}\\u{1fa}-\\u{1ff}" +
  "\\u{218}-\\u{21b}\\u{237}\\u{259}\\u{2bc}\\u{2c6}-\\u{2c7}\\u{2c9}\\u{2d8}-\\u{2dd}" +
  "\\u{384}-\\u{38a}\\u{38c}\\u{38e}-\\u{3a1}\\u{3a3}-\\u{3ce}\\u{400}-\\u{482}" +
  "\\u{48a}-\\u{513}\\u{1e00}-\\u{1e01}\\u{1e3e}-\\u{1e3f}\\u{1e80}-\\u{1e85}\\u{1e9e}\\u{1ea0}-\\u{1ef9}" +
  "\\u{2010}-\\u{2011}\\u{2013}-\\u{2015}\\u{2017}-\\u{201e}\\u{2020}-\\u{2022}\\u{2025}-\\u{2026}\\u{2030}" +
  "\\u{2032}-\\u{2033}\\u{2039}-\\u{203a}\\u{2044}\\u{2070}\\u{2074}-\\u{208e}\\u{20a3}-\\u{20a4}" +
  "\\u{20a6}-\\u{20ac}\\u{2113}\\u{2116}\\u{2122}\\u{212e}\\u{215b}-\\u{215e}\\u{2212}\\u{2248}\\u{2260}" +
  "\\u{2264}-\\u{2265}"

const notDrawn = new RegExp(`[^${drawnCharacters}]`, "gu")
const pictures =
  /(?![©®™])[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\p{Variation_Selector}\p{Cf}]/gu

/**
 * Text as the font can draw it: blanks of every width become one, pictures go, what is left without a
 * shape becomes a question mark. The XML keeps the text as it was.
 */
export const drawable = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[^\S\n]/g, (blank) => (blank === "\u00A0" ? blank : " "))
    .replace(pictures, "")
    .replace(notDrawn, "?")
