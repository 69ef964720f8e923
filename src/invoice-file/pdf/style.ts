import type { Content, CustomTableLayout } from "pdfmake/interfaces"
import { drawable } from "./drawable"

export const millimetre = 72 / 25.4

/** A4 after DIN 5008, form B: address window from 45 mm, text from 25 mm left. Points. */
export const page = {
  width: 210 * millimetre,
  left: 25 * millimetre,
  right: 20 * millimetre,
  top: 26 * millimetre,
  addressTop: 47 * millimetre,
  addressHeight: 45 * millimetre,
}

export const contentWidth = page.width - page.left - page.right

export const colours = { text: "#1f2328", soft: "#59636e", line: "#c4cad1", shade: "#f3f5f7" }

type Look = Partial<{
  bold: boolean
  fontSize: number
  color: string
  alignment: "left" | "right" | "center"
  margin: [number, number, number, number]
  noWrap: boolean
  colSpan: number
  lineHeight: number
  /** Written by the layout: where it was drawn */
  positions: { pageNumber: number }[]
}>

/** Text as the font can draw it. */
export const say = (text: string, look: Look = {}): { text: string } & Look => ({
  text: drawable(text),
  ...look,
})

export const soft = (text: string, look: Look = {}) =>
  say(text, { color: colours.soft, fontSize: 8, ...look })

/** Leaves out what says nothing. */
export const stack = (items: readonly (Content | null)[]): Content[] => items.filter((item) => item !== null)

/** Labels left, values right, no lines. */
export const plainLayout: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 1.5,
  paddingBottom: () => 1.5,
}
