import type { PostcodeRange } from "./settings"

/** A list is typed with commas or semicolons in between; blanks around its entries do not count. */
const entriesOf = (text: string) =>
  text
    .split(/[,;\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean)

export type ListFormat<T> = { write: (list: T[]) => string; read: (text: string) => T[] }

export const codeList: ListFormat<string> = { write: (list) => list.join(", "), read: entriesOf }

/** A comma is a decimal one in German, so that only semicolons and blanks part percentages. Written as the reader does. */
export const percentList = (locale: string): ListFormat<number> => ({
  write: (list) => list.map((rate) => new Intl.NumberFormat(locale).format(rate)).join("; "),
  read: (text) =>
    text
      .split(/[;\s]+/)
      .filter(Boolean)
      .map((entry) => Number(entry.replace(",", "."))),
})

/** `35000-35999, BT`: a single one is a range of its own. */
export const postcodeList: ListFormat<PostcodeRange> = {
  write: (list) => list.map(({ from, to }) => (from === to ? from : `${from}-${to}`)).join(", "),
  read: (text) =>
    entriesOf(text.toUpperCase()).map((entry) => {
      const [from = "", to = from] = entry.split(/\s*[-–]\s*/)
      return { from, to }
    }),
}
