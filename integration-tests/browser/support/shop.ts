import { readFileSync } from "node:fs"
import { Agent } from "node:http"
import axios, { type AxiosInstance } from "axios"
import { Client } from "pg"
import type {
  ConnectionDto,
  DocumentDto,
  IncidentDto,
  OrderStatusDto,
} from "../../../src/api/admin/lexoffice/dto"
import { adminActions, buy, signIn, type Purchase, type Shop } from "../../helpers/shop"
import { browserEnvironment } from "./environment"

/** Browsers take their time: a connection that is kept would be one that the server has closed meanwhile. */
const httpAgent = new Agent({ keepAlive: false })

export type OpenedShop = Awaited<ReturnType<typeof openedShop>>

/** The opened demo shop, seen from its APIs, its database and the stand-in for lexoffice. */
export async function openedShop() {
  const environment = browserEnvironment()
  const client = axios.create({ baseURL: environment.url, httpAgent })
  const { adminEmail: email, adminPassword: password } = environment
  const admin = adminActions(client, await signIn(client, "user", { email, password }))
  const shop = JSON.parse(readFileSync(environment.shopFile, "utf8")) as Shop
  const database = new Client({ connectionString: environment.databaseUrl })
  await database.connect()
  const lexoffice = controlOf(environment.lexofficeUrl)
  const { lexofficeApiKey: apiKey } = environment
  return {
    environment,
    apiKey,
    client,
    admin,
    shop,
    database,
    lexoffice,
    ...actions(client, admin, shop, apiKey),
  }
}

function actions(client: AxiosInstance, admin: ReturnType<typeof adminActions>, shop: Shop, apiKey: string) {
  const order = async (id: string): Promise<OrderStatusDto> =>
    (await admin.get<{ order: OrderStatusDto }>(`/admin/lexoffice/orders/${id}`)).order
  const connection = async (): Promise<ConnectionDto> =>
    (await admin.get<{ connection: ConnectionDto }>("/admin/lexoffice/connection")).connection

  return {
    order,
    connection,
    buy: (purchase: Partial<Purchase> = {}) =>
      buy(client, shop, { items: [{ variant: "mug", quantity: 1 }], ...purchase }),
    connect: async () => {
      if ((await connection()).state !== "connected") {
        await admin.post("/admin/lexoffice/connection", { api_key: apiKey })
      }
    },
    disconnect: () => admin.delete("/admin/lexoffice/connection"),
    settings: (change: object) =>
      admin.post("/admin/lexoffice/settings", { ...change, confirm_mode_change: true }),
    evaluate: (id: string) =>
      admin.post<{ order: OrderStatusDto }>(`/admin/lexoffice/orders/${id}/evaluate`, { transmit: true }),
    documents: async (query = ""): Promise<DocumentDto[]> =>
      (await admin.get<{ documents: DocumentDto[] }>(`/admin/lexoffice/documents?limit=100${query}`))
        .documents,
    incidents: async (): Promise<IncidentDto[]> =>
      (await admin.get<{ incidents: IncidentDto[] }>("/admin/lexoffice/incidents?state=open&limit=100"))
        .incidents,
    dismiss: (id: string) => admin.post(`/admin/lexoffice/incidents/${id}/dismiss`, { note: "by hand" }),
    run: (task: string) => admin.post("/admin/lexoffice/run", { task }),
  }
}

/** The stand-in's control interface. */
function controlOf(url: string) {
  const control = axios.create({ baseURL: `${url}/_control`, httpAgent })
  type Kept = { documents: { id: string; address: { name: string }; status: string }[] }
  return {
    post: (path: string, body: object = {}) => control.post(path, body),
    addFault: (fault: object) => control.post("/faults", fault),
    clearFaults: () => control.delete("/faults"),
    state: async () => (await control.get<Kept>("/state")).data,
  }
}

/** Waits until something is so; fails with what it was last. */
export async function until<T>(read: () => Promise<T>, isSo: (value: T) => boolean, patienceMs = 120_000) {
  const deadline = Date.now() + patienceMs
  for (;;) {
    const value = await read()
    if (isSo(value)) return value
    if (Date.now() > deadline) throw new Error(`It stayed ${JSON.stringify(value)}`)
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}
