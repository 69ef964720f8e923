import type { MedusaContainer } from "@medusajs/framework/types"
import type { LoggedRequest, Sandbox } from "../../sandbox"
import {
  adminActions,
  buy,
  createAdminToken,
  createCustomer,
  seedShop,
  type HttpClient,
  type Purchase,
  type Shop,
  type ShopOptions,
} from "./shop"
import { plainClient } from "./plain-client"
import { pluginActions } from "./plugin-actions"
import { andSubscribers, liftRateLimit, writes } from "./lexoffice"

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
  return {
    client,
    admin,
    shop,
    ...customerActions(container, client, shop),
    ...pluginActions(admin),
    ...remoteFacts(sandbox),
  }
}

/** What lexoffice got. */
const remoteFacts = ({ control }: Sandbox) => ({
  requests: (method: string, path: string): LoggedRequest[] =>
    control.requests().filter((request) => request.method === method && request.path.startsWith(path)),
  /** All requests, as `GET /v1/invoices/*`. */
  calls: (): string[] =>
    control.requests().map(({ method, path }) => `${method} ${path.replace(/[0-9a-f-]{36}/, "*")}`),
  writes: (): string[] => writes(control.requests()).map(({ method, path }) => `${method} ${path}`),
  remoteDocuments: () => control.state().documents,
  clearRequests: () => control.clearRequests(),
})

const customerActions = (container: MedusaContainer, client: HttpClient, shop: Shop) => ({
  /** Buys, and waits until the plugin has looked at the order. */
  buy: (purchase: Purchase) => andSubscribers(container, "order.placed", () => buy(client, shop, purchase)),
  /** Does something to an order, and waits until the plugin has heard of it. */
  after: <T>(event: string, action: () => Promise<T>): Promise<T> => andSubscribers(container, event, action),
  /** Somebody with an account in the shop. */
  signUp: (email: string) =>
    createCustomer(client, shop, {
      email,
      password: "supersecret",
      first_name: "Erika",
      last_name: "Muster",
    }),
})
