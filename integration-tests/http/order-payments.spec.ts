import { Modules } from "@medusajs/framework/utils"
import { createCartCreditLinesWorkflow } from "@medusajs/medusa/core-flows"
import { mugsAndNovel } from "../helpers/baskets"
import { expectBooks } from "../helpers/books"
import { connectedShopTests } from "../helpers/connected-shop-tests"
import { bill, fiveMoreBack, histories, mugBack } from "../helpers/histories"
import type { DraftOrder } from "../helpers/shop"

const fiveBack = "credit_note 5.00: 19 % 2.40 + 0.46, 7 % 2.00 + 0.14"

connectedShopTests({
  testSuite: ({ shop, getContainer }) => {
    const on = histories(shop)

    const addGlass = (id: string) => on.edit(id, { add: [{ variantId: on.variant("glass"), quantity: 1 }] })

    /** As the loyalty plugin does it: a credit line on the cart, before the payment is chosen. */
    const buyWithGiftCard = (amount: number) =>
      shop.buy({
        ...mugsAndNovel,
        onStep: async (step, { id: cart_id }) => {
          if (step === "shipping") {
            const line = { cart_id, amount, reference: "gift-card", reference_id: "gcard_1", metadata: {} }
            await createCartCreditLinesWorkflow(getContainer()).run({ input: [line] })
          }
        },
      })

    describe("captures in parts", () => {
      it("make the invoice due when all is captured", async () => {
        await shop.settings({ trigger: "payment_captured" })
        const { id } = await shop.buy(mugsAndNovel)
        await on.capture(id, 20)
        await expectBooks(shop, id, { documents: [], givenBack: 50.1 })
        expect(await shop.order(id)).toMatchObject({ reason: { code: "waiting_for_trigger" } })
        await on.capture(id, 30.1)
        await expectBooks(shop, id, { documents: [bill] })
      })
    })

    describe("a gift card at checkout", () => {
      it("is a means of payment: the invoice says the full sale, before and after an edit", async () => {
        const { id } = await buyWithGiftCard(20)
        await on.capture(id, 30.1)
        await addGlass(id)
        await expectBooks(shop, id, { documents: [bill, "invoice 7.99: 19 % 6.71 + 1.28"] })
      })

      it("counts as paid when the invoice waits for the payment", async () => {
        await shop.settings({ trigger: "payment_captured" })
        const { id } = await buyWithGiftCard(20)
        await on.capture(id, 30.1)
        await expectBooks(shop, id, { documents: [bill] })
      })

      it("covers everything: no payment, still an invoice", async () => {
        await shop.settings({ trigger: "payment_captured" })
        const { id } = await buyWithGiftCard(50.1)
        await expectBooks(shop, id, { documents: [bill] })
      })

      it("still counts after a return: its refund is no goodwill", async () => {
        const { id } = await buyWithGiftCard(20)
        await on.ship(id)
        await on.capture(id, 30.1)
        await on.returnMug(id)
        await on.refund(id, 11.9)
        await expectBooks(shop, id, { documents: [bill, mugBack] })
      })

      it("still counts after the order got cheaper: paying the difference back is no goodwill", async () => {
        const { id } = await buyWithGiftCard(20)
        await on.capture(id, 30.1)
        await on.edit(id, { change: [{ item: "novel", quantity: 0 }] })
        await on.refund(id, 21.4)
        await expectBooks(shop, id, { documents: [bill, "credit_note 21.40: 7 % 20.00 + 1.40"] })
      })

      it("is left alone when the order is cancelled: all of it is credited", async () => {
        const { id } = await buyWithGiftCard(20)
        await on.cancel(id)
        await expectBooks(shop, id, {
          documents: [bill, "credit_note 50.10: 19 % 24.12 + 4.58, 7 % 20.00 + 1.40"],
        })
      })
    })

    describe("a goodwill refund", () => {
      it("stays one when the order changes afterwards, whatever Medusa's credit line is called", async () => {
        const { refund_reason: reason } = await shop.admin.post<{ refund_reason: { id: string } }>(
          "/admin/refund-reasons",
          { label: "Goodwill", code: "goodwill" }
        )
        const { id } = await shop.buy(mugsAndNovel)
        await on.capture(id)
        await on.refund(id, 5, reason.id)
        await addGlass(id)
        await expectBooks(shop, id, {
          documents: [bill, fiveBack, "invoice 7.99: 19 % 6.71 + 1.28"],
          givenBack: 5,
        })
      })
    })

    describe("a credit line added by hand", () => {
      it("that pays for an edit is a means of payment, never a lower sale", async () => {
        const { id } = await shop.buy(mugsAndNovel)
        await on.capture(id)
        await addGlass(id)
        await shop.admin.addCreditLine(id, 7.99, "store-credit")
        const documents = [bill, "invoice 7.99: 19 % 6.71 + 1.28"]
        await shop.run("sweep")
        await expectBooks(shop, id, { documents })

        await on.edit(id, { change: [{ item: "glass", quantity: 0 }] })
        await on.refund(id, 7.99)
        await expectBooks(shop, id, { documents: [...documents, "credit_note 7.99: 19 % 6.71 + 1.28"] })
      })

      it("that gives a return back as store credit is a refund: goodwill on top of it is credited", async () => {
        const { id } = await shop.buy(mugsAndNovel)
        await on.capture(id)
        await on.ship(id)
        await on.returnMug(id)
        await shop.admin.addCreditLine(id, -11.9, "refund")
        await expectBooks(shop, id, { documents: [bill, mugBack] })
        await on.refund(id, 5)
        await expectBooks(shop, id, { documents: [bill, mugBack, fiveMoreBack], givenBack: 5 })
      })

      it("as a transaction of a store credit account is a refund too", async () => {
        const { id } = await shop.buy(mugsAndNovel)
        await on.capture(id)
        await on.ship(id)
        await on.returnMug(id)
        await getContainer().resolve(Modules.ORDER).addOrderTransactions({
          order_id: id,
          amount: -11.9,
          currency_code: "eur",
          reference: "store-credit-account",
          reference_id: "sctx_1",
        })
        await on.refund(id, 5)
        await expectBooks(shop, id, { documents: [bill, mugBack, fiveMoreBack], givenBack: 5 })
      })
    })

    describe("a draft order", () => {
      const convert = (id: string) => shop.after("order.placed", () => shop.admin.convertDraftOrder(id))
      const draft = async (fields: DraftOrder) => (await shop.admin.draftOrder(shop.shop, fields)).id

      it("has no document before it is an order; items need not be products (those have net prices), nor cost anything", async () => {
        const id = await draft({
          items: [
            { variant: "novel", quantity: 1 },
            { title: "Engraving", quantity: 2, unitPrice: 5.95 },
            { title: "Gift wrap", quantity: 1, unitPrice: 0 },
          ],
        })
        expect(await shop.evaluate(id, true)).toMatchObject({
          documents: [],
          reason: { code: "draft_order" },
        })
        await convert(id)
        await expectBooks(shop, id, { documents: ["invoice 35.56: 19 % 11.90 + 2.26, 7 % 20.00 + 1.40"] })
      })

      it("may have parts of pieces, which a cart may not", async () => {
        const id = await draft({ items: [{ variant: "novel", quantity: 1.5 }] })
        await convert(id)
        await expectBooks(shop, id, { documents: ["invoice 32.10: 7 % 30.00 + 2.10"] })
        expect(await shop.documents(id)).toMatchObject([{ lines: [{ quantity: 1.5, amount: 32.1 }] }])
      })

      it("that is worth nothing has no document, and says why", async () => {
        const id = await draft({ items: [{ variant: "novel", quantity: 1, unitPrice: 0 }] })
        await convert(id)
        await expectBooks(shop, id, { documents: [] })
        expect(await shop.order(id)).toMatchObject({ reason: { code: "nothing_to_book" } })
      })

      it("of more lines than lexoffice takes is still one invoice to the cent", async () => {
        const items = Array.from({ length: 320 }, (_, index) => ({
          title: `Part ${index + 1}`,
          quantity: 1 + (index % 3),
          unitPrice: 0.99 + index / 100,
        }))
        const id = await draft({ items })
        await convert(id)
        const [request] = shop.requests("POST", "/v1/invoices")
        expect((request?.body as { lineItems: unknown[] }).lineItems.length).toBeLessThanOrEqual(300)
        await expectBooks(shop, id, { documents: ["invoice 1966.30: 19 % 1652.35 + 313.95"] })
      })
    })

    describe("a product that is deleted", () => {
      it("after the order changes nothing, and its return is credited", async () => {
        const { id } = await shop.buy(mugsAndNovel)
        await on.ship(id)
        await shop.admin.delete(`/admin/products/${shop.shop.products.mug}`)
        await expectBooks(shop, id, { documents: [bill] })
        await on.returnMug(id)
        await expectBooks(shop, id, { documents: [bill, mugBack] })
      })
    })
  },
})
