import { aMug } from "../integration-tests/helpers/baskets"
import { connectedShopTests } from "../integration-tests/helpers/connected-shop-tests"
import type { Purchase } from "../integration-tests/helpers/shop"
import { exactly, keepFigures } from "./results"

connectedShopTests({
  testSuite: ({ shop, control }) => {
    /** Requests to lexoffice for one order, from checkout to the number read back. */
    async function requestsFor(purchase: Purchase): Promise<number> {
      shop.clearRequests()
      await shop.buy(purchase)
      return control.requests().length
    }

    it("requests to lexoffice per order, one at a time", async () => {
      const email = "known@example.com"
      const { token: customerToken } = await shop.signUp(email)
      const purchase = { ...aMug, email, customerToken }
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
