import type { MedusaContainer } from "@medusajs/framework/types"
import {
  adminActions,
  buy,
  createAdminToken,
  createCustomer,
  seedShop,
  setPricesInclude,
  type AdminActions,
  type HttpClient,
  type Shop,
} from "../helpers/shop"
import { shopTests } from "../helpers/shop-tests"

shopTests({
  testSuite: ({ api, getContainer }) => {
    const client: HttpClient = api
    let container: MedusaContainer
    let admin: AdminActions

    let shop: Shop
    beforeAll(async () => {
      container = getContainer()
      admin = adminActions(client, await createAdminToken(container, client))
      shop = await seedShop(container)
    })
    const cents = (amount: unknown) => Math.round(Number(amount) * 100)

    describe("a shop with gross prices", () => {
      const mugAndNovel = (more: Partial<Parameters<typeof buy>[2]> = {}) =>
        buy(client, shop, {
          items: [
            { variant: "mug", quantity: 2 },
            { variant: "novel", quantity: 1 },
          ],
          ...more,
        })

      it("charges each product its rate, and shipping the standard rate", async () => {
        const { id } = await mugAndNovel()
        const order = await admin.order(id)
        const rates = (lines: { tax_lines?: { rate: number }[] }[]) =>
          lines.map(({ tax_lines }) => tax_lines?.map(({ rate }) => rate))
        expect(Object.fromEntries(order.items.map((item) => [item.product_handle, rates([item])]))).toEqual({
          mug: [[19]],
          novel: [[7]],
        })
        expect(rates(order.shipping_methods)).toEqual([[19]])
        expect(order.items.every((item) => item.is_tax_inclusive)).toBe(true)
        expect(cents(order.total)).toBe(2 * 1190 + 2140 + 490)
        expect(cents(order.tax_total)).toBe(380 + 78 + 140)
      })

      it.each([
        ["ten percent off the items", ["WELCOME10"], Math.round((2 * 1190 + 2140) * 0.9) + 490],
        ["five euros off", ["MINUS5"], 2 * 1190 + 2140 + 490 - 500],
        ["free shipping", ["FREESHIPPING"], 2 * 1190 + 2140],
      ])("takes a promotion: %s", async (_name, promoCodes, total) => {
        expect(cents((await mugAndNovel({ promoCodes })).total)).toBe(total)
      })

      it.each([
        ["Austria", "at", [20, 10]],
        ["France", "fr", [20, 5.5]],
        ["Switzerland", "ch", []],
      ])("charges the rates of %s", async (_name, country, rates) => {
        const order = await admin.order((await mugAndNovel({ country })).id)
        const charged = order.items.flatMap((item) => item.tax_lines?.map(({ rate }) => rate) ?? [])
        expect(new Set(charged)).toEqual(new Set(rates))
      })

      it("keeps the facts of a company, of a customer with an account and of the order", async () => {
        const customer = await createCustomer(client, shop, {
          email: "einkauf@beispiel-gmbh.example",
          password: "supersecret",
          company_name: "Beispiel GmbH",
          metadata: { vat_id: "DE123456789" },
        })
        const { id } = await mugAndNovel({
          customerToken: customer.token,
          billingAddress: { company: "Beispiel GmbH", metadata: { vat_id: "DE123456789" } },
          metadata: { buyer_reference: "PO-1" },
        })
        const order = await admin.order(id)
        expect(order.customer_id).toBe(customer.id)
        expect(order.billing_address).toMatchObject({
          company: "Beispiel GmbH",
          country_code: "de",
          metadata: { vat_id: "DE123456789" },
        })
        expect(order.shipping_address?.company).toBeFalsy()
        expect(order.metadata).toMatchObject({ buyer_reference: "PO-1" })
      })

      it("captures and refunds", async () => {
        const { id, total } = await mugAndNovel()
        const captured = await admin.capture(id)
        expect(captured.captures?.map(({ amount }) => cents(amount))).toEqual([cents(total)])
        const refunded = await admin.refund(id, 5, "goodwill")
        expect(refunded.refunds?.map(({ amount }) => cents(amount))).toEqual([500])
        expect((await admin.order(id)).payment_status).toBe("partially_refunded")
      })

      it("cancels", async () => {
        const { id } = await mugAndNovel()
        expect((await admin.cancelOrder(id)).status).toBe("canceled")
      })

      it("ships in parts, receives a return and completes", async () => {
        const { id } = await mugAndNovel({
          items: [
            { variant: "mug", quantity: 2 },
            { variant: "novel", quantity: 1 },
          ],
        })
        const partly = await admin.fulfillAndShip(id, [{ item: "mug", quantity: 1 }])
        expect(partly.fulfillment_status).toBe("partially_shipped")
        const shipped = await admin.fulfillAndShip(id)
        expect(shipped.fulfillment_status).toBe("shipped")

        await admin.requestAndReceiveReturn(id, [{ item: "mug", quantity: 1 }])
        const order = await admin.order(id)
        const returned = order.items.map((item) => [
          item.product_handle,
          item.detail.return_received_quantity,
        ])
        expect(Object.fromEntries(returned)).toEqual({ mug: 1, novel: 0 })
        expect(cents(order.total)).toBe(1190 + 2140 + 490)

        expect((await admin.completeOrder(id)).status).toBe("completed")
      })

      it("edits: one line more, another gone", async () => {
        const { id } = await mugAndNovel()
        const edited = await admin.orderEdit(id, {
          add: [{ variantId: shop.variants.glass ?? "", quantity: 3 }],
          change: [{ item: "novel", quantity: 0 }],
        })
        expect(edited.version).toBe(2)
        const quantities = edited.items.map((item) => [item.product_handle, item.quantity])
        expect(Object.fromEntries(quantities)).toEqual({ mug: 2, glass: 3 })
        expect(cents(edited.total)).toBe(2 * 1190 + 3 * 799 + 490)
      })
    })

    describe("a shop with net prices", () => {
      const mugAndNovel = async (promoCodes: string[] = []) => {
        await setPricesInclude(container, shop, "no_tax")
        return buy(client, shop, {
          items: [
            { variant: "mug", quantity: 2 },
            { variant: "novel", quantity: 1 },
          ],
          promoCodes,
        })
      }

      it("adds each rate's tax", async () => {
        const order = await admin.order((await mugAndNovel()).id)
        const methods = [...order.items, ...order.shipping_methods]
        expect(methods.map(({ is_tax_inclusive }) => is_tax_inclusive)).toEqual([false, false, false])
        expect(cents(order.subtotal)).toBe(2 * 1190 + 2140 + 490)
        expect(Number(order.total)).toBeCloseTo(2 * 11.9 * 1.19 + 21.4 * 1.07 + 4.9 * 1.19, 6)
      })

      it("takes a fixed discount off the net amounts, in proportion", async () => {
        const net = { mugs: 2 * 11.9, novel: 21.4, shipping: 4.9 }
        const kept = 1 - 5 / (net.mugs + net.novel)
        const { total } = await mugAndNovel(["MINUS5"])
        expect(Number(total)).toBeCloseTo(
          kept * (net.mugs * 1.19 + net.novel * 1.07) + net.shipping * 1.19,
          6
        )
      })
    })
  },
})
