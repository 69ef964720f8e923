import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { PostingCategoriesDto } from "../../src/api/admin/lexoffice/dto"
import { goods, services } from "../../src/domain/vouchers/__tests__/builders"
import { mugsAndNovel } from "../helpers/baskets"
import { connectedShopTests } from "../helpers/connected-shop-tests"
import { berlinDay, inGerman } from "../helpers/days"
import { ownInvoices } from "../helpers/own-invoices"
import { first } from "../helpers/shop/types"

const year = () => berlinDay().slice(2, 4)
const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/) as string

const destination = "4ebd965a-7126-416c-9d8c-a5c9366ee473"
const exported = "93d24c20-ea84-424e-a731-5e1b78d1e6a9"

type FileRow = { file_id: string; file_sha256: string; file_name: string }

connectedShopTests({
  testSuite: ({ shop, control, sql, changeDocuments, time }) => {
    beforeAll(async () => {
      await shop.settings(ownInvoices)
    })

    const vouchers = () => control.state().vouchers
    const body = (path: string) => shop.requests("POST", path)[0]?.body
    const fileRow = async (id: string): Promise<FileRow> => {
      const rows = await sql<FileRow>("select * from lexoffice_document where order_id = ?", [id])
      return first(rows, "document")
    }
    /** Where Medusa's file provider for development keeps it. */
    const onDisk = ({ file_id }: FileRow): string => join(process.cwd(), "static", file_id)
    const tryAgain = async () => {
      await time.waitsRunOut()
      await time.pauseRunsOut()
      await shop.run("transmit")
    }
    const loseAnswer = (path: string, effect: "before" | "after") =>
      control.addFault({ match: { method: "POST", path }, times: 1, action: { type: "close" }, effect })

    describe("an order of a new customer", () => {
      it("is booked with exactly this contact, this voucher and this file, and nothing is read back", async () => {
        await shop.buy(mugsAndNovel) // the account's posting categories are known from here on
        control.reset()
        const { id, display_id } = await shop.buy({ ...mugsAndNovel, email: "neu@example.com" })
        expect(shop.calls()).toEqual(["POST /v1/contacts", "POST /v1/vouchers", "POST /v1/vouchers/*/files"])
        const voucher = body("/v1/vouchers") as { voucherItems: { taxRatePercent: number }[] }
        expect({
          ...voucher,
          voucherItems: [...voucher.voucherItems].sort((a, b) => a.taxRatePercent - b.taxRatePercent),
        }).toEqual({
          type: "salesinvoice",
          voucherNumber: `RE${year()}-00002`,
          voucherDate: berlinDay(),
          shippingDate: berlinDay(),
          dueDate: berlinDay(14),
          totalGrossAmount: 50.1,
          totalTaxAmount: 5.98,
          taxType: "gross",
          useCollectiveContact: false,
          contactId: uuid,
          remark: `Bestellung #${display_id}`,
          voucherItems: [
            { amount: 21.4, taxAmount: 1.4, taxRatePercent: 7, categoryId: goods },
            { amount: 28.7, taxAmount: 4.58, taxRatePercent: 19, categoryId: goods },
          ],
        })
        const [document] = await shop.documents(id)
        expect(document).toMatchObject({
          kind: "invoice",
          mode: "own_invoice",
          state: "transmitted",
          number: `RE${year()}-00002`,
          total: 50.1,
          payment_state: "open",
          open_amount: 50.1,
          remote_id: vouchers()[0]?.id,
          remote_url: expect.stringContaining(`/permalink/vouchers/view/${vouchers()[0]?.id}`) as string,
        })
        expect(await shop.incidents()).toEqual([])
      })

      it("keeps the bytes that lexoffice got, and serves them", async () => {
        const { id } = await shop.buy(mugsAndNovel)
        const [document] = await shop.documents(id)
        const row = await fileRow(id)
        const bytes = readFileSync(onDisk(row))
        expect(createHash("sha256").update(bytes).digest("hex")).toBe(row.file_sha256)
        const [attached] = control.state().files
        expect(attached).toMatchObject({
          name: row.file_name,
          sha256: row.file_sha256,
          voucherId: document?.remote_id,
        })
        control.clearRequests()
        const file = `/admin/lexoffice/documents/${document?.id}`
        expect(String(await shop.admin.get<unknown>(`${file}/pdf`))).toMatch(/^%PDF/)
        expect(String(await shop.admin.get<unknown>(`${file}/xml`))).toContain(`RE${year()}-00001`)
        expect(shop.calls()).toEqual([])
      })
    })

    it("a known customer costs two requests, and everything again costs none", async () => {
      await shop.buy(mugsAndNovel)
      control.clearRequests()
      const { id } = await shop.buy(mugsAndNovel)
      expect(shop.calls()).toEqual(["POST /v1/vouchers", "POST /v1/vouchers/*/files"])
      const [document] = await shop.documents(id)
      control.clearRequests()
      await shop.everythingAgain(id)
      expect(shop.writes()).toEqual([])
      expect(await shop.documents(id)).toEqual([document])
    })

    it("an incomplete document is stopped before anything is sent; completed, it keeps its number", async () => {
      const address = { billingAddress: { address_1: "" } }
      const { id } = await shop.buy({ items: [{ variant: "mug", quantity: 25 }], ...address })
      const [incident] = await shop.incidents()
      expect(incident).toMatchObject({
        code: "own_invoice_incomplete",
        order_id: id,
        params: { fields: ["buyer_street"] },
      })
      expect(shop.writes()).toEqual([])
      expect(await fileRow(id)).toMatchObject({ file_id: null })
      await sql(`update order_address set address_1 = 'Lindenstraße 12' where address_1 = ''`)
      await shop.retry(incident?.id)
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted", number: `RE${year()}-00001` }])
      expect(await shop.incidents()).toEqual([])
    })

    it("half a cent of tax goes where lexoffice wants it", async () => {
      control.setOrganization({ distanceSalesPrinciple: "DESTINATION" })
      await shop.run("housekeeping")
      await shop.settings({
        posting_categories: [{ tax_case: "distance_sales_destination", category_id: destination }],
      })
      const { id } = await shop.buy({ items: [{ variant: "glass", quantity: 5 }], country: "at" })
      const sent = shop.requests("POST", "/v1/vouchers").filter(({ path }) => path === "/v1/vouchers")
      expect(sent.map(({ status, body: voucher }) => [status, voucher])).toMatchObject([
        [406, { totalGrossAmount: 44.85, totalTaxAmount: 7.47 }],
        [200, { totalGrossAmount: 44.85, totalTaxAmount: 7.48 }],
      ])
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted", total: 44.85 }])
      control.setOrganization({ distanceSalesPrinciple: null })
    })

    it("a cancellation is a credit note with a number of its own that names the invoice", async () => {
      const { id, display_id } = await shop.buy(mugsAndNovel)
      await shop.after("order.canceled", () => shop.admin.cancelOrder(id))
      expect(await shop.documents(id)).toMatchObject([
        { kind: "invoice", number: `RE${year()}-00001`, state: "transmitted" },
        { kind: "credit_note", mode: "own_invoice", number: `GS${year()}-00001`, state: "transmitted" },
      ])
      const german = inGerman(berlinDay())
      expect(
        shop.requests("POST", "/v1/vouchers").filter(({ path }) => path === "/v1/vouchers")[1]?.body
      ).toMatchObject({
        type: "salescreditnote",
        voucherNumber: `GS${year()}-00001`,
        dueDate: berlinDay(),
        totalGrossAmount: 50.1,
        totalTaxAmount: 5.98,
        remark: `Bestellung #${display_id}\nRechnungskorrektur zu Rechnung RE${year()}-00001 vom ${german}.`,
      })
      expect(control.state().files).toHaveLength(2)
    })

    describe("guests", () => {
      const guest = { ...mugsAndNovel, email: "gast@example.com" }

      it("share the collective contact when the settings say so", async () => {
        await shop.settings({ guest_contacts: "collective" })
        const { display_id } = await shop.buy(guest)
        expect(shop.writes()).toEqual(["POST /v1/vouchers", expect.stringContaining("/files")])
        expect(body("/v1/vouchers")).toMatchObject({
          useCollectiveContact: true,
          remark: `Bestellung #${display_id}\nKunde: Erika Muster, gast@example.com`,
        })
        expect(body("/v1/vouchers")).not.toHaveProperty("contactId")
      })

      it("get their own where the posting category needs one", async () => {
        const posting_categories = [{ tax_case: "export", category_id: exported }]
        await shop.settings({ guest_contacts: "collective", posting_categories })
        await shop.buy({ ...guest, country: "ch" })
        expect(shop.writes()).toEqual([
          "POST /v1/contacts",
          "POST /v1/vouchers",
          expect.stringContaining("/files"),
        ])
        expect(body("/v1/vouchers")).toMatchObject({
          contactId: uuid,
          voucherItems: [{ taxAmount: 0, taxRatePercent: 0, categoryId: exported }],
        })
      })

      it("customers with an account always have their own", async () => {
        await shop.settings({ guest_contacts: "collective" })
        const { token: customerToken } = await shop.signUp("k@example.com")
        await shop.buy({ ...mugsAndNovel, email: "k@example.com", customerToken })
        expect(body("/v1/vouchers")).toMatchObject({ useCollectiveContact: false, contactId: uuid })
      })

      it("stand on lexoffice's own invoices with a one-time address", async () => {
        await shop.settings({ delivery_mode: "lexoffice_invoice", guest_contacts: "collective" })
        const { id } = await shop.buy(guest)
        expect(shop.writes()).toEqual(["POST /v1/invoices"])
        expect(body("/v1/invoices")).toMatchObject({
          address: { name: "Erika Muster", street: "Lindenstraße 12", zip: "10969", city: "Berlin" },
        })
        expect(await shop.documents(id)).toMatchObject([{ mode: "lexoffice_invoice", state: "transmitted" }])
      })
    })

    describe("a lost answer", () => {
      it("of the voucher: it is found by our number and adopted", async () => {
        control.setBehaviour({ voucherlistNumberFilter: false })
        await shop.buy(mugsAndNovel)
        loseAnswer("/v1/vouchers", "after")
        const { id } = await shop.buy(mugsAndNovel)
        expect(await shop.documents(id)).toMatchObject([{ state: "pending", remote_id: null }])
        control.clearRequests()
        await tryAgain()
        expect(shop.calls()).toEqual(["GET /v1/profile", "GET /v1/voucherlist", "POST /v1/vouchers/*/files"])
        expect(shop.requests("GET", "/v1/voucherlist")[0]?.query).toMatchObject({
          voucherType: "salesinvoice",
          voucherNumber: `RE${year()}-00002`,
        })
        expect(vouchers()).toHaveLength(2)
        expect(await shop.documents(id)).toMatchObject([
          { state: "transmitted", remote_id: vouchers()[1]?.id },
        ])
        control.setBehaviour({ voucherlistNumberFilter: true })
      })

      it("of a voucher that never came to be: it is sent again once its absence is certain", async () => {
        loseAnswer("/v1/vouchers", "before")
        const { id } = await shop.buy(mugsAndNovel)
        await tryAgain()
        expect(vouchers()).toEqual([])
        expect(await shop.documents(id)).toMatchObject([{ state: "pending" }])
        await time.listsCatchUp()
        await tryAgain()
        expect(vouchers()).toMatchObject([{ number: `RE${year()}-00001` }])
        expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
      })

      it("of the voucher, when another one has our number: a person looks", async () => {
        loseAnswer("/v1/vouchers", "after")
        const { id } = await shop.buy(mugsAndNovel)
        await changeDocuments("total_cents = 1 where order_id = ?", [id])
        await tryAgain()
        const incidents = await shop.incidents()
        const [voucher] = vouchers()
        expect(incidents.find(({ code }) => code === "voucher_number_taken")).toMatchObject({
          order_id: id,
          message: expect.not.stringContaining(voucher?.id ?? "?") as string,
          links: [{ url: expect.stringMatching(new RegExp(`/vouchers?/view/${voucher?.id}$`)) as string }],
        })
        expect(vouchers()).toHaveLength(1)
      })

      it("of the file: the voucher's file list tells, and neither is sent again", async () => {
        loseAnswer("/v1/vouchers/.*/files", "after")
        const { id } = await shop.buy(mugsAndNovel)
        expect(await shop.documents(id)).toMatchObject([{ state: "pending", remote_id: vouchers()[0]?.id }])
        control.clearRequests()
        await tryAgain()
        expect(shop.calls()).toEqual(["GET /v1/profile", "GET /v1/vouchers/*"])
        expect(vouchers()).toMatchObject([{ files: [uuid] }])
        expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
      })

      it("of a file that never arrived: it alone is sent again once that is certain", async () => {
        loseAnswer("/v1/vouchers/.*/files", "before")
        const { id } = await shop.buy(mugsAndNovel)
        await tryAgain()
        expect(vouchers()).toMatchObject([{ files: [] }])
        await time.listsCatchUp()
        control.clearRequests()
        await tryAgain()
        expect(shop.calls().filter((path) => path.startsWith("POST"))).toEqual(["POST /v1/vouchers/*/files"])
        expect(vouchers()).toMatchObject([{ files: [uuid] }])
        expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
      })
    })

    it("a file that lexoffice refuses is a person's matter, and the voucher is not sent again", async () => {
      const issue = { i18nKey: "inacceptable_file_extension", source: "file", type: "validation_failure" }
      control.addFault({
        match: { method: "POST", path: "/v1/vouchers/.*/files" },
        times: 1,
        action: { type: "status", status: 406, body: { IssueList: [issue] } },
        effect: "before",
      })
      const { id } = await shop.buy(mugsAndNovel)
      const [incident] = await shop.incidents()
      expect(incident).toMatchObject({ code: "data_rejected", order_id: id })
      control.clearRequests()
      await shop.retry(incident?.id)
      expect(shop.calls()).toEqual(["POST /v1/vouchers/*/files"])
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
    })

    it("a file changed on disk is noticed and not sent; restored, it goes out", async () => {
      control.addFault({
        match: { method: "POST", path: "/v1/vouchers" },
        times: 1,
        action: { type: "status", status: 429 },
        effect: "before",
      })
      loseAnswer("/v1/vouchers", "before")
      const { id } = await shop.buy(mugsAndNovel)
      const row = await fileRow(id)
      const original = readFileSync(onDisk(row))
      writeFileSync(onDisk(row), Buffer.concat([original, Buffer.from("%")]))
      await time.listsCatchUp()
      await tryAgain()
      const incident = (await shop.incidents()).find(({ code }) => code === "file_changed")
      expect(incident).toMatchObject({ order_id: id, params: { file_id: row.file_id } })
      expect(control.state().files).toEqual([])
      expect(vouchers()).toEqual([])
      const [document] = await shop.documents(id)
      await expect(shop.admin.get(`/admin/lexoffice/documents/${document?.id}/pdf`)).rejects.toMatchObject({
        body: { type: "file_changed" },
      })
      const restoreAndRetry = async (incidentId: string | undefined) => {
        writeFileSync(onDisk(row), original)
        await shop.retry(incidentId)
      }
      await restoreAndRetry(incident?.id)
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
      expect(await shop.incidents()).toEqual([])

      // and later, when somebody asks for it
      writeFileSync(onDisk(row), "another one")
      const file = `/admin/lexoffice/documents/${document?.id}/pdf`
      await expect(shop.admin.get(file)).rejects.toMatchObject({ body: { type: "file_changed" } })
      const [noticed] = await shop.incidents()
      expect(noticed).toMatchObject({ code: "file_changed", order_id: id })
      await restoreAndRetry(noticed?.id)
      expect(await shop.incidents()).toEqual([])
      expect(String(await shop.admin.get<unknown>(file))).toMatch(/^%PDF/)
    })

    describe("posting categories", () => {
      const unmapped = async () => {
        await shop.settings({ posting_categories: [] })
        return shop.buy(mugsAndNovel)
      }

      it("a case without one waits for a person, who is told the case; mapped, it goes out", async () => {
        const { id } = await unmapped()
        const [incident] = await shop.incidents()
        expect(incident).toMatchObject({
          code: "posting_category_unmapped",
          order_id: id,
          params: { tax_case: "domestic" },
        })
        expect(incident?.message).toContain("sale within Germany")
        expect(shop.writes()).toEqual([])
        await shop.settings({ posting_categories: [{ tax_case: "domestic", category_id: goods }] })
        await shop.retry(incident?.id)
        expect(await shop.documents(id)).toMatchObject([
          { state: "transmitted", number: `RE${year()}-00001` },
        ])
      })

      it("goods and services are booked apart, and taken back where they were booked", async () => {
        await shop.settings({
          posting_categories: [
            { tax_case: "domestic", supply: "goods", category_id: goods },
            { tax_case: "domestic", supply: "service", category_id: services },
          ],
        })
        const { id } = await shop.buy({
          items: [
            { variant: "mug", quantity: 1 },
            { variant: "glass", quantity: 2, metadata: { supply: "service" } },
          ],
        })
        await shop.after("order.canceled", () => shop.admin.cancelOrder(id))
        // 11.90 and 4.90 for shipping; twice 7.99
        const voucherItems = [
          { amount: 16.8, taxAmount: 2.68, taxRatePercent: 19, categoryId: goods },
          { amount: 15.98, taxAmount: 2.55, taxRatePercent: 19, categoryId: services },
        ]
        const sent = shop.requests("POST", "/v1/vouchers").filter(({ path }) => path === "/v1/vouchers")
        expect(sent.map(({ status, body: voucher }) => [status, voucher])).toMatchObject([
          [200, { type: "salesinvoice", totalGrossAmount: 32.78, totalTaxAmount: 5.23, voucherItems }],
          [200, { type: "salescreditnote", totalGrossAmount: 32.78, totalTaxAmount: 5.23, voucherItems }],
        ])
        expect(await shop.incidents()).toEqual([])
      })

      it("each case has a proposal of the account", async () => {
        const { posting_categories, proposals } = await shop.admin.get<PostingCategoriesDto>(
          "/admin/lexoffice/posting-categories"
        )
        expect(posting_categories).toContainEqual({
          id: goods,
          name: "Warenverkäufe",
          contact_required: false,
          split_allowed: true,
        })
        expect(proposals).toContainEqual({
          tax_case: "domestic",
          supply: "goods",
          category_id: goods,
          category_name: "Warenverkäufe",
        })
        expect(proposals.every(({ category_id }) => category_id !== null)).toBe(true)
      })

      it("one that the account lacks is an incident of the account until the settings name another", async () => {
        const gone = "5a9d0002-0000-4000-8000-000000000001" // outgo
        await shop.settings({ posting_categories: [{ tax_case: "export", category_id: gone }] })
        await shop.run("housekeeping")
        expect(await shop.incidents()).toMatchObject([
          { code: "posting_category_missing", subject_type: "connection", params: { categories: [gone] } },
        ])
        const posting_categories = [
          { tax_case: "domestic", category_id: goods },
          { tax_case: "export", category_id: gone },
        ]
        await shop.settings({ posting_categories })
        const { id } = await shop.buy(mugsAndNovel)
        expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
        expect(await shop.incidents()).toMatchObject([{ code: "posting_category_missing" }])
        const { id: abroad } = await shop.buy({ ...mugsAndNovel, country: "ch" })
        expect(await shop.documents(abroad)).toMatchObject([{ state: "failed" }])
        await shop.settings({ posting_categories: [{ tax_case: "domestic", category_id: goods }] })
        await shop.run("housekeeping")
        expect((await shop.incidents()).map(({ subject_type }) => subject_type)).toEqual(["document"])
      })

      it("a mapping is refused entry by entry", async () => {
        const posting_categories = [
          { tax_case: "domestic", category_id: "goods" },
          { tax_case: "inland", category_id: goods },
        ]
        await expect(shop.settings({ posting_categories })).rejects.toMatchObject({
          status: 400,
          body: {
            fields: [
              { field: "posting_categories.0.category_id" },
              { field: "posting_categories.1.tax_case" },
            ],
          },
        })
      })
    })

    describe("a voucher that a person took out of lexoffice", () => {
      const booked = async () => {
        const { id } = await shop.buy(mugsAndNovel)
        await shop.run("pull_payments")
        const row = await fileRow(id)
        const [document] = await shop.documents(id)
        return { id, row, number: document?.number, remote: document?.remote_id ?? "" }
      }
      const bookAgain = async (code: string) => {
        await time.comparisonIsDue()
        await shop.run("pull_payments")
        const [incident, ...others] = await shop.incidents()
        expect([incident?.code, others]).toEqual([code, []])
        control.clearRequests()
        await shop.retry(incident?.id)
      }

      it.each<[string, string, (remote: string) => unknown]>([
        ["voided", "document_voided_remotely", (remote) => control.voidDocument(remote)],
        ["deleted", "document_deleted_remotely", (remote) => control.deleteDocument(remote)],
      ])("%s: booked again with its number and its file", async (_name, code, takeOut) => {
        const { id, row, number, remote } = await booked()
        takeOut(remote)
        await bookAgain(code)
        expect(shop.writes()).toEqual(["POST /v1/vouchers", expect.stringContaining("/files")])
        expect(body("/v1/vouchers")).toMatchObject({ voucherNumber: number, totalGrossAmount: 50.1 })
        const again = vouchers().find(({ id: voucher }) => voucher !== remote)
        expect(again).toMatchObject({ number, files: [uuid] })
        expect(await shop.documents(id)).toMatchObject([
          { state: "transmitted", number, remote_id: again?.id, payment_state: "open", open_amount: 50.1 },
        ])
        expect(await fileRow(id)).toMatchObject({ file_id: row.file_id, file_sha256: row.file_sha256 })
        expect(await shop.incidents()).toEqual([])
        control.clearRequests()
        await shop.run("transmit")
        await shop.run("pull_payments")
        expect(shop.writes()).toEqual([])
        expect(await shop.incidents()).toEqual([])
      })

      it("and whose second answer got lost: the new one is found, not the voided one", async () => {
        const { id, number, remote } = await booked()
        control.voidDocument(remote)
        loseAnswer("/v1/vouchers", "after")
        await bookAgain("document_voided_remotely")
        await tryAgain()
        const [, again, ...others] = vouchers()
        expect([again?.number, others]).toEqual([number, []])
        expect(await shop.documents(id)).toMatchObject([{ state: "transmitted", remote_id: again?.id }])
      })

      it("and which lexoffice refuses this time: what the customer has is not written anew", async () => {
        const { id, row, number, remote } = await booked()
        control.voidDocument(remote)
        await shop.settings({ posting_categories: [] })
        await bookAgain("document_voided_remotely")
        const [incident] = await shop.incidents()
        expect(incident?.code).toBe("posting_category_unmapped")
        await sql(`update order_address set address_1 = 'Lindenstraße 99'`)
        await shop.settings({ posting_categories: ownInvoices.posting_categories })
        await shop.retry(incident?.id)
        expect(await shop.documents(id)).toMatchObject([{ state: "transmitted", number }])
        expect(await fileRow(id)).toMatchObject({ file_id: row.file_id, file_sha256: row.file_sha256 })
      })
    })

    describe("changing the delivery mode", () => {
      const other = { delivery_mode: "lexoffice_invoice" }

      it("is free while nothing was transmitted", async () => {
        await shop.settings(other)
      })

      it("needs to be confirmed within a year after a document was transmitted", async () => {
        await shop.buy(mugsAndNovel)
        await expect(shop.settings(other)).rejects.toMatchObject({
          status: 400,
          body: { fields: [{ field: "delivery_mode" }, { field: "confirm_mode_change" }] },
        })
        await shop.settings({ delivery_mode: "own_invoice", guest_contacts: "own" })
        await shop.settings({ ...other, confirm_mode_change: true })
      })

      it("is free again a year later", async () => {
        await shop.buy(mugsAndNovel)
        await changeDocuments("transmitted_at = now() - interval '13 months'")
        await shop.settings(other)
      })

      it("leaves every document, and what corrects it, in the mode it was made in", async () => {
        const { id } = await shop.buy(mugsAndNovel)
        await shop.settings({ ...other, confirm_mode_change: true })
        await shop.after("order.canceled", () => shop.admin.cancelOrder(id))
        const { id: next } = await shop.buy(mugsAndNovel)
        expect(await shop.documents(id)).toMatchObject([
          { mode: "own_invoice", state: "transmitted" },
          { kind: "credit_note", mode: "own_invoice", state: "transmitted" },
        ])
        expect(await shop.documents(next)).toMatchObject([{ mode: "lexoffice_invoice", number: "RE0001" }])
      })
    })
  },
})
