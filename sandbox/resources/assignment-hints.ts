import { emptyError, invalidFields, regularError } from "../errors"
import { Fields } from "../fields"
import { bodyObject, ok, type Answer, type ApiRequest, type Route } from "../http"
import { toDetails } from "../sales/body"
import { accountOf, type World } from "../world"

const scope = "transaction-assignment-hint.write"

/** Only a partner's token names its scopes; a public key, which may do all that is public, finds nothing here. */
function refusePublicKey(world: World, key: string): void {
  const { scopes } = accountOf(world).keys.find((known) => known.key === key) ?? {}
  if (scopes?.includes(scope)) return
  throw world.behaviour.notFoundBody === "empty" ? emptyError(404) : regularError(404, "Not Found")
}

/** One hint for a document, by one kind of reference. */
function hint(world: World, request: ApiRequest): Answer {
  refusePublicKey(world, request.key)
  const body = new Fields(bodyObject(request))
  const voucherId = body.text("voucherId", { required: true })
  const externalReference = body.text("externalReference", {})
  const endToEndId = body.text("endToEndId", {})
  if (!voucherId) throw invalidFields(toDetails(body.problems))
  if ((externalReference === undefined) === (endToEndId === undefined)) {
    throw regularError(406, "Exactly one of externalReference and endToEndId is needed.")
  }
  const known = world.state.documents.get(voucherId) ?? world.state.vouchers.get(voucherId)
  if (!known) throw regularError(406, "The voucher does not exist.")
  if (world.state.hints.get(voucherId)) throw regularError(406, "The voucher has an assignment hint already.")
  world.state.hints.put({ id: voucherId, externalReference, endToEndId })
  return ok({ voucherId, externalReference, endToEndId }, 201)
}

export const assignmentHintRoutes: Route[] = [
  { method: "POST", path: "/v1/transaction-assignment-hint", run: hint },
]
