import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { SyncError } from "../../../../../domain/errors"
import { changeCustomer, readCustomer } from "../../../../../workflows/customers"
import { toCustomerDto } from "../../serialize/customer"
import { languageOf } from "../../serialize/language"
import { sendProblem } from "../../serialize/problem"
import type { CustomerBody } from "../../validators"

const missing = () => new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such customer.")

const answer = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const facts = await readCustomer(req.scope, req.params.customer_id ?? "")
  if (facts === null) {
    throw missing()
  }
  res.json({ customer: toCustomerDto(facts) })
}

export const GET = answer

export async function POST(
  req: AuthenticatedMedusaRequest<CustomerBody>,
  res: MedusaResponse
): Promise<void> {
  const { sync_disabled: syncDisabled, vat_id: vatId, push } = req.validatedBody
  const change = { syncDisabled, vatId, push }
  try {
    const { actor_id: userId } = req.auth_context
    if (!(await changeCustomer(req.scope, req.params.customer_id ?? "", change, userId))) {
      throw missing()
    }
  } catch (error) {
    const isAboutVatId = error instanceof SyncError && error.code === "vat_id_malformed"
    sendProblem(res, error, languageOf(req), isAboutVatId ? "vat_id" : undefined)
    return
  }
  await answer(req, res)
}
