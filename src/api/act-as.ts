import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { actingUntilClosed } from "../modules/lexoffice/call-context"

type Authenticated = MedusaRequest & Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>

/** A user of the admin, or a customer of the shop, is who asked for whatever the route does. */
export function actAsCaller(req: Authenticated, res: MedusaResponse, next: MedusaNextFunction): void {
  const { actor_id: id, actor_type: type } = req.auth_context ?? {}
  actingUntilClosed(res, id && type === "customer" ? `customer:${id}` : id, next)
}
