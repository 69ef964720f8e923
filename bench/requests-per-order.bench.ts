import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { useSandbox } from "../integration-tests/helpers/lexoffice"
import { openShop, type LexofficeShop } from "../integration-tests/helpers/lexoffice-shop"
import { createCustomer, type Purchase } from "../integration-tests/helpers/shop"
import { exactly, keepFigures } from "./results"

jest.setTimeout(120_000)

const getSandbox = useSandbox()
const basket: Purchase = { items: [{ variant: "mug", quantity: 1 }] }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: LexofficeShop

    beforeAll(async () => {
      shop = await openShop(getContainer(), api, getSandbox())
    })

    /** Requests to lexoffice for one order, from checkout to the number read back. */
    async function requestsFor(purchase: Purchase): Promise<number> {
      shop.clearRequests()
      await shop.buy(purchase)
      return getSandbox().control.requests().length
    }

    it("requests to lexoffice per order, one at a time", async () => {
      getSandbox().control.reset()
      const account = {
        email: "known@example.com",
        password: "supersecret",
        first_name: "Erika",
        last_name: "Muster",
      }
      const { token: customerToken } = await createCustomer(shop.client, shop.shop, account)
      const purchase = { ...basket, email: account.email, customerToken }
      const figures = [
        exactly("new customer: contact, invoice, read back", await requestsFor(purchase), 3, "requests"),
        exactly("known, unchanged customer: invoice, read back", await requestsFor(purchase), 2, "requests"),
        exactly(
          "changed customer: read and update contact, invoice, read back",
          await requestsFor({ ...purchase, billingAddress: { address_1: "Neue Straße 9" } }),
          4,
          "requests"
        ),
      ]
      keepFigures("Requests to lexoffice per order (`lexoffice_invoice`, idle)", figures)
      expect(figures.filter(({ ok }) => !ok)).toEqual([])
    })
  },
})
