import type { MiddlewareRoute } from "@medusajs/framework/http"

type Resource = "lexoffice_document" | "lexoffice_call" | "lexoffice_settings"
type Operation = "read" | "update"
type Method = "GET" | "POST" | "DELETE"

const needs =
  (resource: Resource, operation: Operation) =>
  (method: Method, ...paths: string[]): MiddlewareRoute[] =>
    paths.map((path) => ({
      matcher: `/admin/lexoffice/${path}`,
      methods: [method],
      policies: [{ resource, operation }],
    }))

const readDocuments = needs("lexoffice_document", "read")
const updateDocuments = needs("lexoffice_document", "update")
const readCalls = needs("lexoffice_call", "read")
const readSettings = needs("lexoffice_settings", "read")
const updateSettings = needs("lexoffice_settings", "update")

/**
 * What a person's role must allow, route by route. Medusa asks for it only where its roles are switched on (feature flag
 * `rbac`), and answers 403.
 */
export const permissions: MiddlewareRoute[] = [
  ...readDocuments(
    "GET",
    "queue",
    "overview",
    "incidents",
    "incidents/causes",
    "documents",
    "documents/:id",
    "documents/:id/pdf",
    "documents/:id/xml",
    "documents/export",
    "documents/transmit",
    "orders/:order_id",
    "orders/:order_id/explanation",
    "customers/:customer_id"
  ),
  ...readDocuments("POST", "documents/files"),
  ...updateDocuments(
    "POST",
    "documents/transmit",
    "documents/:id/transmit",
    "documents/:id/dismiss",
    "documents/:id/mail",
    "incidents/retry",
    "incidents/dismiss",
    "incidents/:id/retry",
    "incidents/:id/dismiss",
    "orders/:order_id/evaluate",
    "orders/:order_id/country",
    "customers/:customer_id",
    "backfill",
    "run"
  ),
  ...readCalls("GET", "calls", "calls/:id", "calls/export"),
  ...readSettings("GET", "connection", "settings", "numbers", "posting-categories", "print-layouts"),
  ...readSettings("POST", "numbers/preview"),
  ...updateSettings("POST", "settings", "connection", "connection/test-draft", "connection/webhooks"),
  ...updateSettings("DELETE", "connection"),
]
