import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { adminActions, buy, createAdminToken, seedShop, type AdminActions, type HttpClient, type Shop } from "../helpers/shop"
import { andSubscribers, liftRateLimit, useSandbox, writes } from "../helpers/lexoffice"

jest.setTimeout(120_000)

const getSandbox = useSandbox()

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const client: HttpClient = api
    let container: MedusaContainer
    let admin: AdminActions
    let shop: Shop

    beforeAll(async () => {
      container = getContainer()
      admin = adminActions(client, await createAdminToken(container, client))
      shop = await seedShop(container)
      await admin.post("/admin/lexoffice/connection", { api_key: getSandbox().apiKey })
      await liftRateLimit(container)
    })

    beforeEach(() => getSandbox().control.reset())

    it("an order becomes a contact and a finalized invoice", async () => {
      const order = await andSubscribers(container, "order.placed", () =>
        buy(client, shop, { items: [{ variant: "mug", quantity: 2 }, { variant: "novel", quantity: 1 }] })
      )
      const requests = getSandbox().control.requests()
      console.log(JSON.stringify(requests.map((r) => [r.method, r.path, r.query, r.status, r.body, r.response]), null, 1))
      const { order: status } = await admin.get<any>(`/admin/lexoffice/orders/${order.id}`)
      console.log(JSON.stringify(status, null, 1))
      expect(writes(requests)).toHaveLength(2)
    })
  },
})
