import type { MedusaContainer } from "@medusajs/framework/types"
import type {
  ConnectionDto,
  DocumentDto,
  IncidentDto,
  OrderStatusDto,
} from "../../src/api/admin/lexoffice/dto"
import type { LoggedRequest, Sandbox } from "../../sandbox"
import {
  adminActions,
  buy,
  createAdminToken,
  seedShop,
  type AdminActions,
  type HttpClient,
  type Purchase,
  type Shop,
  type ShopOptions,
} from "./shop"
import { plainClient } from "./plain-client"
import { andSubscribers, liftRateLimit, stopScheduledJobs, writes } from "./lexoffice"

export type LexofficeShop = Awaited<ReturnType<typeof openShop>>

/** A seeded shop that is connected with the sandbox, and what its merchant and customers do. */
export async function openShop(
  container: MedusaContainer,
  rawClient: HttpClient,
  sandbox: Sandbox,
  options?: ShopOptions
) {
  const client = plainClient(rawClient)
  const admin = adminActions(client, await createAdminToken(container, client))
  const shop = await seedShop(container, options)
  await admin.post("/admin/lexoffice/connection", { api_key: sandbox.apiKey })
  await liftRateLimit(container)
  await stopScheduledJobs(container)
  return { client, admin, shop, ...actions(container, client, sandbox, admin, shop) }
}

function actions(
  container: MedusaContainer,
  client: HttpClient,
  sandbox: Sandbox,
  admin: AdminActions,
  shop: Shop
) {
  const order = async (id: string): Promise<OrderStatusDto> =>
    (await admin.get<{ order: OrderStatusDto }>(`/admin/lexoffice/orders/${id}`)).order

  const requests = (method: string, path: string): LoggedRequest[] =>
    sandbox.control.requests().filter((request) => request.method === method && request.path.startsWith(path))

  return {
    order,
    requests,
    /** Buys, and waits until the plugin has looked at the order. */
    buy: (purchase: Purchase) => andSubscribers(container, "order.placed", () => buy(client, shop, purchase)),
    /** Does something to an order, and waits until the plugin has heard of it. */
    after: <T>(event: string, action: () => Promise<T>): Promise<T> =>
      andSubscribers(container, event, action),
    documents: async (id: string): Promise<DocumentDto[]> => (await order(id)).documents,
    evaluate: async (id: string, transmit = false): Promise<OrderStatusDto> =>
      (await admin.post<{ order: OrderStatusDto }>(`/admin/lexoffice/orders/${id}/evaluate`, { transmit }))
        .order,
    run: async (task: string): Promise<Record<string, number>> =>
      (await admin.post<{ counts: Record<string, number> }>("/admin/lexoffice/run", { task })).counts,
    incidents: async (state: "open" | "closed" = "open"): Promise<IncidentDto[]> =>
      (await admin.get<{ incidents: IncidentDto[] }>(`/admin/lexoffice/incidents?state=${state}`)).incidents,
    settings: (change: object): Promise<unknown> => admin.post("/admin/lexoffice/settings", change),
    connection: async (): Promise<ConnectionDto> =>
      (await admin.get<{ connection: ConnectionDto }>("/admin/lexoffice/connection")).connection,
    writes: (): string[] => writes(sandbox.control.requests()).map(({ method, path }) => `${method} ${path}`),
    remoteDocuments: () => sandbox.control.state().documents,
    clearRequests: () => sandbox.control.clearRequests(),
  }
}
