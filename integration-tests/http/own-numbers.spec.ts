import type { NumbersDto } from "../../src/api/admin/lexoffice/dto"
import { renewDocument } from "../../src/workflows/evaluate-orders"
import { aMug } from "../helpers/baskets"
import { connectedShopTests } from "../helpers/connected-shop-tests"
import { berlinDay } from "../helpers/days"
import { ownInvoices } from "../helpers/own-invoices"

const year = () => berlinDay().slice(0, 4)
const yy = () => year().slice(2)

connectedShopTests({
  testSuite: ({ shop, sql, getContainer }) => {
    beforeAll(async () => {
      await shop.settings(ownInvoices)
    })

    const numbers = async () => (await shop.admin.get<NumbersDto>("/admin/lexoffice/numbers")).numbers
    const numbersOf = async (orderId: string) => (await shop.documents(orderId)).map(({ number }) => number)
    const nothing = { count: 0, first: null, last: null }

    it("own documents have numbers at once, each kind its own; the admin sees what comes next", async () => {
      expect(await numbers()).toEqual([
        {
          kinds: ["invoice"],
          pattern: "RE{YY}-{00000}",
          year: year(),
          next: `RE${yy()}-00001`,
          drawn: nothing,
        },
        {
          kinds: ["credit_note"],
          pattern: "GS{YY}-{00000}",
          year: year(),
          next: `GS${yy()}-00001`,
          drawn: nothing,
        },
      ])
      const [first, second] = [await shop.buy(aMug), await shop.buy(aMug)]
      await shop.after("order.canceled", () => shop.admin.post(`/admin/orders/${second.id}/cancel`, {}))
      await shop.evaluate(second.id)
      expect(await numbersOf(first.id)).toEqual([`RE${yy()}-00001`])
      expect(await numbersOf(second.id)).toEqual([`RE${yy()}-00002`, `GS${yy()}-00001`])
      const [invoices, creditNotes] = await numbers()
      expect(invoices).toMatchObject({
        next: `RE${yy()}-00003`,
        drawn: { count: 2, first: `RE${yy()}-00001`, last: `RE${yy()}-00002` },
      })
      expect(creditNotes).toMatchObject({ next: `GS${yy()}-00002`, drawn: { count: 1 } })
    })

    it("a pattern that could give them again is refused, field by field; another one begins at once", async () => {
      await shop.buy(aMug)
      await expect(shop.settings({ numbers: { invoice: "RE{YY}-{000}" } })).rejects.toMatchObject({
        status: 400,
        body: { fields: [{ field: "numbers.invoice" }] },
      })
      await shop.settings({ numbers: { invoice: "R{YYYY}{MM}/{0000}", credit_note: null } })
      const { id } = await shop.buy(aMug)
      expect(await numbersOf(id)).toEqual([expect.stringMatching(new RegExp(`^R${year()}\\d\\d/0001$`))])
      expect(await numbers()).toMatchObject([{ kinds: ["invoice", "credit_note"], drawn: { count: 1 } }])
    })

    it("a document that is corrected before anybody saw it keeps its number, and the date that belongs to it", async () => {
      const { id } = await shop.buy(aMug)
      const [before] = await shop.documents(id)
      await sql(
        `update lexoffice_document
         set state = 'failed', remote_id = null, sent_at = null, customer_name = 'a name that was wrong',
             document_date = '2025-12-31', content = jsonb_set(content, '{documentDate}', '"2025-12-31"')
         where id = ?`,
        [before?.id ?? ""]
      )
      await renewDocument(getContainer(), before?.id ?? "")
      expect(await shop.documents(id)).toMatchObject([
        { number: before?.number, document_date: "2025-12-31", customer_name: before?.customer_name },
      ])
    })
  },
})
