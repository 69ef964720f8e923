import { mugsAndNovel } from "../helpers/baskets"
import { expectBooks } from "../helpers/books"
import { connectedShopTests } from "../helpers/connected-shop-tests"
import { bill, histories, mugBack, mugs, netBill, oneMug } from "../helpers/histories"
import { setPricesInclude, type OrderEdit } from "../helpers/shop"

connectedShopTests({
  testSuite: ({ shop, getContainer }) => {
    const on = histories(shop)

    describe("an order edit", () => {
      it("before the invoice is due: the invoice says what the order says then", async () => {
        await shop.settings({ trigger: "payment_captured" })
        const { id } = await shop.buy(mugsAndNovel)
        await on.edit(id, {
          add: [{ variantId: on.variant("glass"), quantity: 1 }],
          change: [
            { item: "novel", quantity: 0 },
            { item: "mug", quantity: 1 },
          ],
        })
        await on.pay(id)
        await expectBooks(shop, id, { documents: ["invoice 24.79: 19 % 20.83 + 3.96"] })
      })

      it.each<[string, () => OrderEdit, string[]]>([
        [
          "an item added",
          () => ({ add: [{ variantId: on.variant("glass"), quantity: 1 }] }),
          ["invoice 7.99: 19 % 6.71 + 1.28"],
        ],
        [
          "an item removed",
          () => ({ change: [{ item: "novel", quantity: 0 }] }),
          ["credit_note 21.40: 7 % 20.00 + 1.40"],
        ],
        ["a piece more", () => ({ change: [{ item: "mug", quantity: 3 }] }), [`invoice 11.90: ${oneMug}`]],
        ["a piece less", () => ({ change: [{ item: "mug", quantity: 1 }] }), [mugBack]],
        [
          "a lower price",
          () => ({ change: [{ item: "mug", quantity: 2, unitPrice: 10 }] }),
          ["credit_note 3.80: 19 % 3.19 + 0.61"],
        ],
        [
          "a higher price",
          () => ({ change: [{ item: "mug", quantity: 2, unitPrice: 12.5 }] }),
          ["invoice 1.20: 19 % 1.01 + 0.19"],
        ],
        [
          "a second shipping method",
          () => ({ shipping: { optionId: shop.shop.shippingOptions.express } }),
          ["invoice 9.90: 19 % 8.32 + 1.58"],
        ],
        [
          "one item for another",
          () => ({
            add: [{ variantId: on.variant("cookbook"), quantity: 1 }],
            change: [{ item: "mug", quantity: 1 }],
          }),
          [mugBack, "invoice 24.99: 7 % 23.36 + 1.63"],
        ],
      ])("after the invoice: %s", async (_name, change, documents) => {
        const { id } = await shop.buy(mugsAndNovel)
        await on.edit(id, change())
        await expectBooks(shop, id, { documents: [bill, ...documents] })
      })

      it("after the invoice, with net prices", async () => {
        await setPricesInclude(getContainer(), shop.shop, "no_tax")
        const { id } = await shop.buy(mugsAndNovel)
        await on.edit(id, {
          add: [{ variantId: on.variant("glass"), quantity: 3 }],
          change: [{ item: "mug", quantity: 1 }],
        })
        await expectBooks(shop, id, {
          documents: [netBill, "credit_note 14.16: 19 % 11.90 + 2.26", "invoice 28.52: 19 % 23.97 + 4.55"],
        })
      })
    })

    describe("an exchange", () => {
      it.each<[string, string, number, string, number]>([
        ["for something cheaper", "glass", 7.99, "19 % 6.71 + 1.28", 3.91],
        ["for something dearer", "cookbook", 24.99, "7 % 23.36 + 1.63", 0],
      ])("%s", async (_name, instead, price, tax, owed) => {
        const id = await on.buyPayAndShip()
        const { returnId } = await shop.after("order.exchange_created", () =>
          shop.admin.exchange(id, {
            inbound: mugs(1),
            outbound: [{ variantId: on.variant(instead), quantity: 1 }],
          })
        )
        const sent = `invoice ${price}: ${tax}`
        await expectBooks(shop, id, { documents: [bill, sent] })
        await on.receive(id, returnId, 1)
        await (owed > 0 ? on.refund(id, owed) : on.pay(id))
        await expectBooks(shop, id, { documents: [bill, sent, mugBack] })
      })

      it("with net prices, and a goodwill refund afterwards", async () => {
        await setPricesInclude(getContainer(), shop.shop, "no_tax")
        const id = await on.buyPayAndShip()
        const { returnId } = await shop.after("order.exchange_created", () =>
          shop.admin.exchange(id, {
            inbound: mugs(1),
            outbound: [{ variantId: on.variant("glass"), quantity: 1 }],
          })
        )
        await on.receive(id, returnId, 1)
        await on.refund(id, 4.65)
        await on.refund(id, 5)
        await expectBooks(shop, id, {
          documents: [
            netBill,
            "invoice 9.51: 19 % 7.99 + 1.52",
            "credit_note 14.16: 19 % 11.90 + 2.26",
            "credit_note 5.00: 19 % 2.36 + 0.45, 7 % 2.05 + 0.14",
          ],
          givenBack: 5,
        })
      })

      it("that is called off takes the replacement back", async () => {
        const id = await on.buyPayAndShip()
        await shop.after("order.exchange_created", () =>
          shop.admin.exchange(id, {
            inbound: mugs(1),
            outbound: [{ variantId: on.variant("glass"), quantity: 1 }],
          })
        )
        const { exchanges } = await shop.admin.get<{ exchanges: { id: string }[] }>(
          `/admin/exchanges?order_id=${id}`
        )
        await shop.admin.post(`/admin/exchanges/${exchanges[0]?.id}/cancel`)
        await shop.run("sweep")
        await shop.run("transmit")
        await expectBooks(shop, id, {
          documents: [bill, "invoice 7.99: 19 % 6.71 + 1.28", "credit_note 7.99: 19 % 6.71 + 1.28"],
        })
      })
    })

    describe("a claim", () => {
      it("that replaces is a sale at the shop's price until the broken piece came back", async () => {
        const id = await on.buyPayAndShip()
        const { returnId } = await shop.after("order.claim_created", () =>
          shop.admin.claim(id, "replace", mugs(1), {
            inbound: mugs(1),
            outbound: [{ variantId: on.variant("mug"), quantity: 1 }],
          })
        )
        await on.receive(id, returnId, 0, 1)
        await expectBooks(shop, id, {
          documents: [bill, `invoice 11.90: ${oneMug}`, mugBack],
        })
      })

      it("that replaces for nothing, while the broken piece stays away, changes nothing", async () => {
        const id = await on.buyPayAndShip()
        await shop.after("order.claim_created", () =>
          shop.admin.claim(id, "replace", mugs(1), {
            outbound: [{ variantId: on.variant("mug"), quantity: 1, unitPrice: 0 }],
          })
        )
        await expectBooks(shop, id, { documents: [bill] })
      })

      it("that refunds: credited once the money went back", async () => {
        const id = await on.buyPayAndShip()
        await shop.after("order.claim_created", () => shop.admin.claim(id, "refund", mugs(1)))
        await expectBooks(shop, id, { documents: [bill] })
        await on.refund(id, 11.9)
        await expectBooks(shop, id, {
          documents: [bill, "credit_note 11.90: 19 % 5.73 + 1.09, 7 % 4.75 + 0.33"],
          givenBack: 11.9,
        })
      })
    })

    describe("a cancellation", () => {
      it("after a part was refunded credits the rest", async () => {
        const { id } = await shop.buy(mugsAndNovel)
        await on.capture(id)
        await on.refund(id, 5)
        await on.cancel(id)
        await expectBooks(shop, id, {
          documents: [
            bill,
            "credit_note 5.00: 19 % 2.40 + 0.46, 7 % 2.00 + 0.14",
            "credit_note 45.10: 19 % 21.71 + 4.13, 7 % 18.00 + 1.26",
          ],
        })
      })
    })
  },
})
