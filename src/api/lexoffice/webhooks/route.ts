import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { receiveDelivery } from "../../../workflows/webhooks"
import { readBody } from "./read-body"

/** lexoffice looks whether the address can be reached before it takes a subscription. */
export function HEAD(_req: MedusaRequest, res: MedusaResponse): void {
  res.status(200).end()
}

/** Never 404 or 410: lexoffice would end the subscription. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const isTaken = await receiveDelivery(req.scope, await readBody(req), req.headers["x-lxo-signature"])
  res.status(isTaken ? 204 : 401).end()
}
