import type {
  ConnectionDto,
  DocumentDto,
  IncidentDto,
  OrderStatusDto,
} from "../../src/api/admin/lexoffice/dto"
import type { AdminActions } from "./shop"
import { first } from "./shop/types"

const base = "/admin/lexoffice"

/** What a merchant does on the plugin's pages. */
export function pluginActions(admin: AdminActions) {
  const order = async (id: string): Promise<OrderStatusDto> =>
    (await admin.get<{ order: OrderStatusDto }>(`${base}/orders/${id}`)).order

  const documents = async (id: string): Promise<DocumentDto[]> => (await order(id)).documents

  /** The first document of an order. */
  const invoiceOf = async (id: string): Promise<DocumentDto> => first(await documents(id), "document")

  const evaluate = async (id: string, transmit = false): Promise<OrderStatusDto> =>
    (await admin.post<{ order: OrderStatusDto }>(`${base}/orders/${id}/evaluate`, { transmit })).order

  /** Of an order that somebody booked by hand. */
  const bookAnyway = async (id: string): Promise<OrderStatusDto> =>
    (await admin.post<{ order: OrderStatusDto }>(`${base}/orders/${id}/evaluate`, { book_anyway: true }))
      .order

  /** An invoice without waiting for what makes it due. */
  const beforeTrigger = async (id: string): Promise<OrderStatusDto> =>
    (await admin.post<{ order: OrderStatusDto }>(`${base}/orders/${id}/evaluate`, { before_trigger: true }))
      .order

  /** Of an order whose address names none. */
  const nameCountry = async (id: string, country_code: string): Promise<OrderStatusDto> =>
    (await admin.post<{ order: OrderStatusDto }>(`${base}/orders/${id}/country`, { country_code })).order

  const run = async (task: string): Promise<Record<string, number>> =>
    (await admin.post<{ counts: Record<string, number> }>(`${base}/run`, { task })).counts

  return {
    order,
    documents,
    invoiceOf,
    evaluate,
    bookAnyway,
    beforeTrigger,
    nameCountry,
    run,
    /** Whatever looks at an order or sends its first document does so once more. */
    async everythingAgain(id: string): Promise<void> {
      const { id: documentId } = await invoiceOf(id)
      await evaluate(id, true)
      await admin.post(`${base}/documents/${documentId}/transmit`)
      await run("sweep")
      await run("transmit")
    },
    incidents: async (state: "open" | "closed" = "open"): Promise<IncidentDto[]> =>
      (await admin.get<{ incidents: IncidentDto[] }>(`${base}/incidents?state=${state}`)).incidents,
    retry: (incidentId: string | undefined): Promise<unknown> =>
      admin.post(`${base}/incidents/${incidentId}/retry`),
    dismiss: (incidentId: string | undefined, note: string): Promise<unknown> =>
      admin.post(`${base}/incidents/${incidentId}/dismiss`, { note }),
    settings: (change: object): Promise<unknown> => admin.post(`${base}/settings`, change),
    connection: async (): Promise<ConnectionDto> =>
      (await admin.get<{ connection: ConnectionDto }>(`${base}/connection`)).connection,
  }
}
