import { emptyError, regularError } from "../errors"
import { actionResult, bodyObject, ok, type Answer, type ApiRequest, type Route } from "../http"
import type { DocumentKind, SalesDocument } from "../records"
import type { World } from "../world"
import { readSalesBody } from "./body"
import { createDocument } from "./create"
import { documentFile } from "./file"
import { kindRules, type KindRules } from "./kinds"
import { documentFileId, showDocument } from "./show"

/** The id of another kind is as unknown as any other. */
function findDocument(world: World, id: string, rules: KindRules): SalesDocument {
  const document = world.state.documents.get(id)
  if (document?.kind === rules.kind) return document
  throw world.behaviour.notFoundBody === "empty" ? emptyError(404) : regularError(404, "Not Found")
}

function finalizeParameter(query: URLSearchParams): boolean {
  const value = query.get("finalize")
  if (value === null || value === "" || value === "false") return false
  if (value === "true") return true
  throw regularError(400, "Invalid value received for request parameter 'finalize'")
}

function create(world: World, request: ApiRequest, rules: KindRules): Answer {
  const finalize = finalizeParameter(request.query)
  const body = readSalesBody(bodyObject(request), rules, world.behaviour)
  const precedingId = request.query.get("precedingSalesVoucherId")
  return actionResult(world, rules.path, createDocument(world, body, rules, { finalize, precedingId }), 201)
}

/** The deprecated way to the file. */
function fileReference(document: SalesDocument): Answer {
  if (document.status === "draft") throw regularError(406, "The document is in status 'draft'")
  return ok({ documentFileId: documentFileId(document) })
}

/** The four calls every sales document has: nothing updates, finalizes, cancels or deletes it later. */
export function salesRoutes(kind: DocumentKind): Route[] {
  const rules = kindRules[kind]
  const path = `/v1/${rules.path}`
  const read = { method: "GET" as const, scopes: [`${rules.path}.read`] }
  return [
    {
      method: "POST",
      path,
      scopes: [`${rules.path}.write`],
      run: (world, request) => create(world, request, rules),
    },
    {
      ...read,
      path: `${path}/:id`,
      run: (world, _, id) => ok(showDocument(world, findDocument(world, id, rules))),
    },
    {
      ...read,
      path: `${path}/:id/file`,
      download: true,
      run: (world, { headers }, id) => documentFile(world, findDocument(world, id, rules), headers.accept),
    },
    {
      ...read,
      path: `${path}/:id/document`,
      run: (world, _, id) => fileReference(findDocument(world, id, rules)),
    },
  ]
}
