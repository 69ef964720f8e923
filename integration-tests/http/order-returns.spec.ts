import { mugsAndNovel } from "../helpers/baskets"
import { expectBooks } from "../helpers/books"
import { connectedShopTests } from "../helpers/connected-shop-tests"
import { bill, fiveMoreBack, histories, mugBack, mugs, netBill } from "../helpers/histories"
import { setPricesInclude } from "../helpers/shop"

connectedShopTests({
  testSuite: ({ shop, getContainer }) => {
    const on = histories(shop)

    describe("a return", () => {
      it("that was only requested changes nothing", async () => {
        const id = await on.buyPayAndShip()
        await shop.after("order.return_requested", () => shop.admin.requestReturn(id, { items: mugs(1) }))
        await expectBooks(shop, id, { documents: [bill] })
      })

      it("of which one piece is damaged credits both, and their refund adds nothing", async () => {
        const id = await on.buyPayAndShip()
        const { id: returnId } = await shop.admin.requestReturn(id, { items: mugs(2) })
        await on.receive(id, returnId, 1, 1)
        await on.refund(id, 23.8)
        await expectBooks(shop, id, { documents: [bill, "credit_note 23.80: 19 % 20.00 + 3.80"] })
      })

      it("received in two parts makes two credit notes", async () => {
        const id = await on.buyPayAndShip()
        const { id: returnId } = await shop.admin.requestReturn(id, { items: mugs(2) })
        await on.receive(id, returnId, 1)
        await on.receive(id, returnId, 0, 1)
        await expectBooks(shop, id, {
          documents: [bill, mugBack, mugBack],
        })
      })

      it("whose way back the customer pays: that is a sale of its own, and lowers the refund", async () => {
        const id = await on.buyPayAndShip()
        const shipping = { optionId: shop.shop.shippingOptions.standard, amount: 4.9 }
        const { id: returnId } = await shop.after("order.return_requested", () =>
          shop.admin.requestReturn(id, { items: mugs(1), shipping })
        )
        await on.receive(id, returnId, 1)
        await on.refund(id, 7)
        const documents = [bill, "invoice 4.90: 19 % 4.12 + 0.78", mugBack]
        await expectBooks(shop, id, { documents })

        await on.refund(id, 5)
        await expectBooks(shop, id, {
          documents: [...documents, "credit_note 5.00: 19 % 2.12 + 0.40, 7 % 2.32 + 0.16"],
          givenBack: 5,
        })
      })

      it("refunded before it was received is not credited twice", async () => {
        const id = await on.buyPayAndShip()
        await on.refund(id, 11.9)
        await on.returnMug(id)
        await expectBooks(shop, id, {
          documents: [
            bill,
            "credit_note 11.90: 19 % 5.73 + 1.09, 7 % 4.75 + 0.33",
            "credit_note 6.25: 19 % 5.25 + 1.00",
            "invoice 6.25: 19 % 0.98 + 0.19, 7 % 4.75 + 0.33",
          ],
        })
      })

      it("before the rest is paid: a refund then is goodwill", async () => {
        const id = await on.buyAndShip()
        await on.returnMug(id)
        await on.pay(id)
        await on.refund(id, 5)
        await expectBooks(shop, id, { documents: [bill, mugBack, fiveMoreBack], givenBack: 5 })
      })

      it("with net prices is credited to the cent, and so is its refund", async () => {
        await setPricesInclude(getContainer(), shop.shop, "no_tax")
        const id = await on.buyPayAndShip()
        await on.returnMug(id)
        await on.refund(id, 14.16)
        await expectBooks(shop, id, {
          documents: [netBill, "credit_note 14.16: 19 % 11.90 + 2.26"],
        })
      })
    })

    describe("refunds without return", () => {
      it("are credited each, spread over the rates", async () => {
        const { id } = await shop.buy(mugsAndNovel)
        await on.capture(id)
        await on.refund(id, 5)
        await on.refund(id, 0.01)
        await on.refund(id, 10)
        await expectBooks(shop, id, {
          documents: [
            bill,
            "credit_note 5.00: 19 % 2.40 + 0.46, 7 % 2.00 + 0.14",
            "credit_note 0.01: 19 % 0.01 + 0.00",
            "credit_note 10.00: 19 % 4.82 + 0.91, 7 % 3.99 + 0.28",
          ],
          givenBack: 15.01,
        })
      })
    })
  },
})
