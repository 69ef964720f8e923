/**
 * The short text printed on a document that finds it again when an answer from lexoffice got lost:
 * order number, sequence and the end of our document id, which no two documents share.
 * @returns such as `1042-1-9X4KQ2`
 */
export function documentReference(orderNumber: string, sequence: number, documentId: string): string {
  return `${orderNumber.replace(/^#/, "")}-${sequence}-${documentId.slice(-6).toUpperCase()}`
}
