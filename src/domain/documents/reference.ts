/**
 * The short text printed on a document that finds it again when an answer from lexoffice got lost:
 * order number, sequence and the end of our document id, which no two documents share.
 * A shop's own order number may hold blanks, which would break it in two where texts are searched.
 * @returns such as `1042-1-9X4KQ2`
 */
export function documentReference(orderNumber: string, sequence: number, documentId: string): string {
  const order = orderNumber.replace(/^#/, "").trim().replace(/\s+/g, "-").slice(0, 60)
  return `${order}-${sequence}-${documentId.slice(-6).toUpperCase()}`
}
