/**
 * Every key starts with `lexoffice` and its subject, so that a mutation can name what it made stale.
 * The language comes last: the server's sentences depend on it, invalidation does not.
 */
export const queryKeys = {
  all: () => keyOf(),
  connection: (language?: string) => keyOf("connection", language),
  settings: (language?: string) => keyOf("settings", language),
  incidents: (query?: object, language?: string) => keyOf("incidents", query, language),
  orders: () => keyOf("orders"),
  order: (orderId: string, revision?: string, language?: string) =>
    keyOf("orders", orderId, revision, language),
  incidentCauses: (language?: string) => keyOf("incidents", "causes", language),
  calls: (query?: object) => keyOf("calls", query),
  call: (id: string, language?: string) => keyOf("call", id, language),
  overview: (month?: string) => keyOf("overview", month),
  customer: (customerId: string, language?: string) => keyOf("customers", customerId, language),
  users: (ids: string[]) => keyOf("users", ids),
  documents: (query?: object, language?: string) => keyOf("documents", query, language),
  batch: (batch: string) => keyOf("batch", batch),
  document: (id?: string, language?: string) => keyOf("document", id, language),
  explanation: (orderId: string, language?: string) => keyOf("orders", orderId, "explanation", language),
  documentCalls: (documentId: string) => keyOf("document", documentId, "calls"),
  documentFile: (documentId: string) => keyOf("document-file", documentId),
  numbers: (wanted?: object, language?: string) => keyOf("numbers", wanted, language),
  postingCategories: (language?: string) => keyOf("posting-categories", language),
  printLayouts: (language?: string) => keyOf("print-layouts", language),
  queue: () => keyOf("queue"),
  salesChannels: () => keyOf("sales-channels"),
  paymentProviders: () => keyOf("payment-providers"),
}

function keyOf(...parts: (string | object | undefined)[]) {
  return ["lexoffice", ...parts.filter((part) => part !== undefined)]
}
