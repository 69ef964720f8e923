export const documentFilterIds = [
  "kind",
  "state",
  "payment",
  "mode",
  "from",
  "to",
  "customer_id",
  "counted",
] as const

export type DocumentFilterId = (typeof documentFilterIds)[number]

/** The list of documents with a filter set, such as `{ payment: "overdue" }`; days as `yyyy-mm-dd`. */
export const documentsPath = (filter: Partial<Record<DocumentFilterId | "q", string>> = {}) => {
  const query = new URLSearchParams(filter).toString()
  return query ? `/lexoffice/documents?${query}` : "/lexoffice/documents"
}

export const documentPath = (id: string) => `/lexoffice/documents/${id}`
