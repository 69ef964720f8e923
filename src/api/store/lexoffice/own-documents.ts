import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { DocumentContent } from "../../../domain/documents"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import type { StoreDocumentDto } from "./dto"

type Row = Awaited<ReturnType<LexofficeModuleService["retrieveLexofficeDocument"]>>

/** The same for what does not exist and what is not theirs: nobody learns which orders there are. */
export const notFound = (): MedusaError =>
  new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such document.")

/**
 * The finished documents of an order that belongs to the signed-in customer, oldest first.
 * @throws MedusaError not found, for everybody else's orders too
 */
export async function ownDocuments(req: AuthenticatedMedusaRequest): Promise<Row[]> {
  const orderId = req.params.order_id ?? ""
  if (!(await isOwnOrder(req, orderId))) {
    throw notFound()
  }
  const service = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  return service.listLexofficeDocuments(
    {
      order_id: orderId,
      state: "transmitted",
      $or: [{ finalize: true }, { mode: "own_invoice" }],
      withdrawn_at: null,
      number: { $ne: "" },
    },
    { order: { sequence: "ASC" } }
  )
}

/** Asks the order, not the document: an order can be transferred to another customer. */
async function isOwnOrder(req: AuthenticatedMedusaRequest, orderId: string): Promise<boolean> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "customer_id"],
    filters: { id: orderId, customer_id: req.auth_context.actor_id, is_draft_order: false },
  })
  return data.length === 1
}

export function toStoreDocument(row: Row): StoreDocumentDto {
  const { taxColumns } = row.content as unknown as DocumentContent
  return {
    id: row.id,
    kind: row.kind,
    number: row.number ?? "",
    document_date: row.document_date,
    total: row.total_cents / 100,
    currency_code: row.currency_code,
    tax_lines: taxColumns.map(({ ratePercent, net, tax, gross }) => ({
      rate: ratePercent,
      net: net / 100,
      tax: tax / 100,
      gross: gross / 100,
    })),
  }
}
