import { create } from "xmlbuilder2"
import { compactDay, xmlText } from "./xml-text"

/** A node of the document: name, attributes, and either text or children. Null children are left out. */
export type XmlNode = {
  name: string
  attributes: Record<string, string>
  content: string | readonly (XmlNode | null)[]
}

/** Makes an element. */
export const element = (
  name: string,
  content: XmlNode["content"],
  attributes: Record<string, string> = {}
): XmlNode => ({ name, attributes, content })

/** An element with text; null when there is none, so that no empty element is written. */
export function text(
  name: string,
  content: string | null,
  attributes: Record<string, string> = {}
): XmlNode | null {
  const kept = xmlText(content ?? "").trim()
  return kept === "" ? null : element(name, kept, attributes)
}

/** An element that is left out when all its children are. */
export function group(name: string, children: readonly (XmlNode | null)[]): XmlNode | null {
  return children.every((child) => child === null) ? null : element(name, children)
}

/** A day as CII writes it. @param prefix `udt`, or `qdt` in references */
export const dayNode = (name: string, day: string, prefix: "udt" | "qdt" = "udt"): XmlNode =>
  element(name, [element(`${prefix}:DateTimeString`, compactDay(day), { format: "102" })])

/** The document as text, with declaration. */
export function serialize(root: XmlNode): string {
  const document = create({ version: "1.0", encoding: "UTF-8" })
  append(document, root)
  return document.end({ prettyPrint: true })
}

type Parent = Pick<ReturnType<typeof create>, "ele">

function append(parent: Parent, { name, attributes, content }: XmlNode): void {
  const node = parent.ele(name, attributes)
  if (typeof content === "string") {
    node.txt(content)
    return
  }
  content.filter((child) => child !== null).forEach((child) => append(node, child))
}
