import { Modules } from "@medusajs/framework/utils"
import { LEXOFFICE_MODULE } from "../../src/modules/lexoffice"
import type LexofficeModuleService from "../../src/modules/lexoffice/service"
import { refreshDocuments } from "../../src/workflows/pull-payments"
import { aMug } from "../helpers/baskets"
import { connectedShopTests } from "../helpers/connected-shop-tests"

connectedShopTests({
  testSuite: ({ shop, sandbox, control, sql, time, getContainer }) => {
    const pull = () => shop.run("pull_payments")
    const failedPull = () => expect(pull()).rejects.toThrow()
    const readConnection = () =>
      getContainer().resolve<LexofficeModuleService>(LEXOFFICE_MODULE).readConnection()
    const state = async () => (await shop.connection()).state
    const feed = async () =>
      (await getContainer().resolve(Modules.NOTIFICATION).listNotifications({ channel: "feed" })).length
    /** These tests run the jobs' tasks as the admin, who is named for what ends with them. */
    const byAdmin = expect.stringMatching(/^user_/) as string
    const closed = async () =>
      (await shop.incidents("closed")).map(({ code, resolution, closed_by }) => [code, resolution, closed_by])

    /** An order whose invoice lexoffice has, and which was pulled once. */
    async function invoiced(): Promise<{ id: string; remote: string; total: number }> {
      const { id } = await shop.buy(aMug)
      const { total, remote_id } = await shop.invoiceOf(id)
      await pull()
      return { id, total, remote: remote_id ?? "" }
    }

    describe("an outage that only the pull meets", () => {
      async function outage(): Promise<void> {
        control.setMaintenance(true)
        await failedPull()
        await time.pauseRunsOut()
        await shop.run("transmit")
        expect(await state()).toBe("unreachable")
        expect(await shop.incidents()).toMatchObject([{ code: "lexoffice_unreachable" }])
      }
      const over = async () => {
        expect(await state()).toBe("connected")
        expect(await shop.incidents()).toEqual([])
        expect(await closed()).toEqual([["lexoffice_unreachable", "succeeded", byAdmin]])
      }

      it("ends with the first answer after a pause", async () => {
        const { id, remote } = await invoiced()
        await outage()
        control.setMaintenance(false)
        control.pay(remote)
        await time.pauseRunsOut()
        await shop.run("transmit")
        await over()
        await pull()
        expect(await shop.invoiceOf(id)).toMatchObject({ payment_state: "paid" })
      })

      it("ends with the daily check", async () => {
        await invoiced()
        await outage()
        control.setMaintenance(false)
        await shop.run("housekeeping")
        await over()
      })

      it("ends with the next pull when nobody asked meanwhile", async () => {
        const { id, remote } = await invoiced()
        await outage()
        control.setMaintenance(false)
        control.pay(remote)
        await sql("update lexoffice_connection set paused_until = null")
        await pull()
        await over()
        expect(await shop.invoiceOf(id)).toMatchObject({ payment_state: "paid" })
      })

      it("lasts while a document waits for it: only its arrival is proof", async () => {
        await invoiced()
        control.addFault({
          match: { method: "POST", path: "/v1/invoices" },
          action: { type: "status", status: 503 },
        })
        const { id } = await shop.buy(aMug)
        control.setMaintenance(true)
        await time.pauseRunsOut()
        await shop.run("transmit")
        control.setMaintenance(false)
        await time.pauseRunsOut()
        await shop.run("transmit")
        await shop.run("housekeeping")
        expect(await shop.incidents()).toMatchObject([{ code: "lexoffice_unreachable" }])
        control.clearFaults()
        await time.waitsRunOut()
        await time.listsCatchUp()
        await shop.run("transmit")
        expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
        await over()
      })
    })

    it("a contract that was missing ends alike; a missing permission does not, since the profile needs none", async () => {
      await invoiced()
      control.setContract("expired")
      await failedPull()
      expect(await state()).toBe("contract_missing")
      await sql(
        `insert into lexoffice_incident (id, code, params, subject_type, subject_id, opened_at)
         values ('lexinc_permission', 'permission_missing', '{}', 'connection', 'lexcon_account', now())`
      )
      control.setContract("ok")
      await time.pauseRunsOut()
      await shop.run("transmit")
      expect(await shop.incidents()).toMatchObject([{ code: "permission_missing" }])
      expect(await state()).toBe("contract_missing")
      const { id } = await shop.buy(aMug)
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
      expect(await shop.incidents()).toEqual([])
      expect(await state()).toBe("connected")
    })

    it("a part that comes in while another one is captured is captured by the next pull", async () => {
      const { id, remote, total } = await invoiced()
      control.pay(remote, { amount: 6 })
      const payments = getContainer().resolve(Modules.PAYMENT)
      const capture = payments.capturePayment.bind(payments)
      const told = jest.spyOn(payments, "capturePayment").mockImplementationOnce(async (...input) => {
        control.pay(remote)
        await refreshDocuments(getContainer(), [remote])
        return capture(...input)
      })
      expect(await pull()).toMatchObject({ captured: 1 })
      told.mockRestore()
      expect(await shop.invoiceOf(id)).toMatchObject({ payment_state: "paid" })
      expect(await pull()).toMatchObject({ captured: 1 })
      expect(Number((await shop.admin.order(id)).summary.transaction_total)).toBe(total)
      expect(await pull()).toMatchObject({ captured: 0 })
    })

    describe("a key that may not read payments", () => {
      const all = [
        "profile.read",
        ...["contacts", "invoices", "credit-notes", "vouchers"].flatMap((one) => [
          `${one}.read`,
          `${one}.write`,
        ]),
        ...["voucherlist.read", "payments.read", "dunnings.read"],
      ]
      const mayAll = () => control.addKey(sandbox.apiKey)
      const mayNot = (scope: string) =>
        control.addKey(
          sandbox.apiKey,
          all.filter((one) => one !== scope)
        )
      const told = { code: "payments_not_permitted", subject_type: "connection" }

      it.each(["payments.read", "voucherlist.read"])(
        "%s: told once, while booking goes on",
        async (scope) => {
          const { id, remote } = await invoiced()
          control.pay(remote)
          mayNot(scope)
          await shop.after("lexoffice.incident.opened", failedPull)
          const [incident] = await shop.incidents()
          expect(incident).toMatchObject(told)
          expect(await state()).toBe("connected")
          const other = await shop.buy(aMug)
          expect(await shop.documents(other.id)).toMatchObject([{ state: "transmitted" }])
          await failedPull()
          expect(await shop.incidents()).toMatchObject([{ id: incident?.id }])
          expect(await shop.incidents("closed")).toEqual([])

          mayAll()
          await shop.retry(incident?.id)
          expect(await shop.incidents()).toEqual([])
          expect(await closed()).toEqual([["payments_not_permitted", "succeeded", byAdmin]])
          expect(await shop.invoiceOf(id)).toMatchObject({ payment_state: "paid" })
        }
      )

      it("documents that were sent together are confirmed one by one", async () => {
        await invoiced()
        mayNot("voucherlist.read")
        await time.pauseForAnHour()
        const ids: string[] = []
        while (ids.length < 6) {
          ids.push((await shop.buy(aMug)).id)
        }
        await time.pauseRunsOut()
        expect(await shop.run("transmit")).toMatchObject({ transmitted: 6, paused: 0 })
        for (const id of ids) {
          expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
        }
        expect(await shop.incidents()).toMatchObject([told])
        mayAll()
      })
    })

    describe("a record that lexoffice always fails on", () => {
      const failOn = (path: string) =>
        control.addFault({ match: { path }, action: { type: "status", status: 500 } })
      const stopped = async () =>
        (await shop.admin.get<{ queue: { paused_until: unknown } }>("/admin/lexoffice/queue")).queue
          .paused_until

      it("keeps no other waiting, is told after hours, and is read when it can be", async () => {
        const [stubborn, other] = [await invoiced(), await invoiced()]
        failOn(`/v1/payments/${stubborn.remote}`)
        control.pay(stubborn.remote)
        control.pay(other.remote)
        const { payments_watermark: before } = await readConnection()
        expect(await pull()).toMatchObject({ paid: 1, captured: 1, failed: 1 })
        expect(await shop.invoiceOf(other.id)).toMatchObject({ payment_state: "paid" })
        expect((await readConnection()).payments_watermark).not.toEqual(before)
        expect([await state(), await stopped(), await shop.incidents()]).toEqual(["connected", null, []])

        const told = { code: "settlement_unreadable", order_id: stubborn.id }
        await sql("update lexoffice_webhook_event set created_at = now() - interval '5 hours'")
        for (let pulls = 0; pulls < 2; pulls++) {
          expect(await pull()).toMatchObject({ failed: 1 })
          expect(await shop.incidents()).toMatchObject([told])
        }

        control.clearFaults()
        expect(await pull()).toMatchObject({ paid: 1, captured: 1, failed: 0 })
        expect(await shop.invoiceOf(stubborn.id)).toMatchObject({ payment_state: "paid" })
        expect(await shop.incidents()).toEqual([])
        expect(await closed()).toEqual([["settlement_unreadable", "succeeded", byAdmin]])
        shop.clearRequests()
        await pull()
        expect(shop.calls()).toEqual(["GET /v1/voucherlist"])
      })

      it("left so by a person, it is not told again at once", async () => {
        const { remote } = await invoiced()
        failOn(`/v1/payments/${remote}`)
        control.pay(remote)
        await pull()
        await sql("update lexoffice_webhook_event set created_at = now() - interval '5 hours'")
        await pull()
        await shop.dismiss((await shop.incidents())[0]?.id, "captured by hand")
        await pull()
        expect(await shop.incidents()).toEqual([])
      })

      it("is read again although neither list tells of it any more", async () => {
        const { id, remote } = await invoiced()
        control.pay(remote)
        await pull()
        failOn(`/v1/payments/${remote}`)
        control.takePaymentBack(remote)
        control.voidDocument(remote)
        expect(await pull()).toMatchObject({ failed: 1 })
        await time.comparisonIsDue()
        expect(await pull()).toMatchObject({ failed: 1 })
        control.clearFaults()
        await pull()
        expect(await shop.invoiceOf(id)).toMatchObject({ payment_state: "voided" })
      })

      it("is an outage when lexoffice does not give the profile either", async () => {
        const { remote } = await invoiced()
        control.pay(remote)
        failOn("/v1/payments")
        failOn("/v1/profile")
        const { payments_watermark: before } = await readConnection()
        await failedPull()
        expect(await stopped()).not.toBeNull()
        expect((await readConnection()).payments_watermark).toEqual(before)
        control.clearFaults()
        await time.pauseRunsOut()
        expect(await pull()).toMatchObject({ paid: 1, failed: 0 })
      })

      it("when the list itself fails, that is told after hours, and booking goes on", async () => {
        const { id, remote } = await invoiced()
        control.pay(remote)
        failOn("/v1/voucherlist")
        await failedPull()
        expect([await state(), await stopped(), await shop.incidents()]).toEqual(["connected", null, []])
        await sql("update lexoffice_connection set payments_watermark = now() - interval '3 hours'")
        await failedPull()
        expect(await shop.incidents()).toMatchObject([{ code: "payments_unreadable" }])
        const other = await shop.buy(aMug)
        expect(await shop.documents(other.id)).toMatchObject([{ state: "transmitted" }])
        expect(await shop.incidents()).toMatchObject([{ code: "payments_unreadable" }])
        control.clearFaults()
        await pull()
        expect(await shop.incidents()).toEqual([])
        expect(await shop.invoiceOf(id)).toMatchObject({ payment_state: "paid" })
      })
    })

    it("a dead key that the pull meets first is told, once", async () => {
      await invoiced()
      const before = await feed()
      control.revokeKey()
      await shop.after("lexoffice.incident.opened", failedPull)
      expect(await shop.incidents()).toMatchObject([{ code: "key_refused" }])
      expect(await feed()).toBe(before + 1)
      const told: unknown[] = []
      getContainer()
        .resolve(Modules.EVENT_BUS)
        .subscribe("lexoffice.incident.opened", async ({ data }) => void told.push(data), {
          subscriberId: "payment-failures-spec",
        })
      await time.pauseRunsOut()
      await shop.run("transmit")
      await shop.buy(aMug)
      await time.pauseRunsOut()
      await shop.run("transmit")
      expect(told).toEqual([])
      control.addKey(sandbox.apiKey)
    })
  },
})
