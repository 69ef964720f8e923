import type { BackfillDto, QueueDto } from "../../src/api/admin/lexoffice/dto"
import { incidentTitle } from "../../src/domain/incidents"
import { aMug } from "../helpers/baskets"
import { connectedShopTests } from "../helpers/connected-shop-tests"
import { berlinDay } from "../helpers/days"
import { toldAfterFailure } from "../helpers/late-bus"

const someNumber = expect.stringMatching(/^RE\d+$/) as string

connectedShopTests({
  testSuite: ({ shop, control, sql, changeDocuments, time, getContainer }) => {
    const queue = async () => (await shop.admin.get<QueueDto>("/admin/lexoffice/queue")).queue
    const backfill = async (body: object) =>
      (await shop.admin.post<BackfillDto>("/admin/lexoffice/backfill", body)).backfill

    /** Orders of one known customer, placed while all work paused. @returns their ids, oldest first */
    async function ordersWhilePaused(count: number): Promise<string[]> {
      await shop.buy(aMug)
      await time.pauseForAnHour()
      const ids: string[] = []
      while (ids.length < count) {
        ids.push((await shop.buy(aMug)).id)
      }
      shop.clearRequests()
      return ids
    }

    it("a backlog costs one request a document, is confirmed together, and drains in order", async () => {
      const ids = await ordersWhilePaused(9)
      await time.pauseRunsOut()
      expect(await shop.run("transmit")).toMatchObject({ transmitted: 9, waiting: 0, failed: 0 })
      const count = (path: string) => shop.calls().filter((one) => one === path).length
      expect(count("POST /v1/invoices")).toBe(9)
      expect(count("GET /v1/voucherlist")).toBe(1)
      // only the last ones, when hardly any is left, are read alone
      expect(count("GET /v1/invoices/*")).toBeLessThanOrEqual(6)
      const numbers: number[] = []
      for (const id of ids) {
        const [document] = await shop.documents(id)
        expect(document).toMatchObject({
          state: "transmitted",
          payment_state: "open",
          open_amount: document?.total,
        })
        numbers.push(Number(document?.number?.slice(2)))
      }
      expect(new Set(numbers).size).toBe(9)
      // four are under way at the same time and may overtake each other
      numbers.forEach((number, index) => expect(Math.abs(number - (index + 2))).toBeLessThan(4))
    })

    it("what the list does not show yet is read alone", async () => {
      const ids = await ordersWhilePaused(5)
      control.setLimits({ listLagMs: 60_000 })
      await time.pauseRunsOut()
      await shop.run("transmit")
      for (const id of ids) {
        expect(await shop.documents(id)).toMatchObject([{ state: "transmitted", number: someNumber }])
      }
      expect(shop.requests("POST", "/v1/invoices")).toHaveLength(5)
    })

    it("an outage is one incident and one question per pause; then everything goes out by itself", async () => {
      control.setMaintenance(true)
      const ids: string[] = []
      for (let index = 0; index < 3; index++) {
        ids.push((await shop.buy(aMug)).id)
      }
      expect(await shop.incidents()).toEqual([])
      shop.clearRequests()
      await time.pauseRunsOut()
      await shop.run("transmit")
      expect(shop.calls()).toEqual(["GET /v1/profile"])
      expect(await shop.incidents()).toMatchObject([
        { code: "lexoffice_unreachable", subject_type: "connection" },
      ])
      expect(await queue()).toMatchObject({
        waiting: 3,
        stopped: 0,
        paused_until: expect.any(String) as string,
      })

      control.setMaintenance(false)
      await time.pauseRunsOut()
      await time.waitsRunOut()
      await time.listsCatchUp()
      expect(await shop.run("transmit")).toMatchObject({ transmitted: 3 })
      expect(await shop.incidents()).toEqual([])
      for (const id of ids) {
        expect(await shop.documents(id)).toMatchObject([{ state: "transmitted", attempts: 0 }])
      }
    })

    it("a document that lexoffice always fails on holds up no other, and asks for a person in the end", async () => {
      await shop.buy(aMug)
      control.addFault({
        match: { method: "POST", path: "/v1/contacts" },
        action: { type: "status", status: 500 },
      })
      const poison = await shop.buy({ ...aMug, email: "poison@example.com" })
      for (const attempts of [0, 8, 9]) {
        await changeDocuments("attempt_count = ? where order_id = ?", [attempts, poison.id])
        await time.pauseRunsOut()
        const other = await shop.buy(aMug)
        expect(await shop.documents(other.id)).toMatchObject([{ state: "transmitted" }])
        await time.waitsRunOut()
        await time.listsCatchUp()
        await shop.run("transmit")
      }
      expect(await shop.documents(poison.id)).toMatchObject([{ state: "failed" }])
      expect(await shop.incidents()).toMatchObject([{ subject_type: "document", order_id: poison.id }])
    })

    it.each([
      ["transmitted", aMug],
      ["failed", { ...aMug, billingAddress: { company: "Börse GmbH", metadata: { vat_id: "DE294070" } } }],
    ])("that a document was %s is told, although the process dies before it", async (state, bought) => {
      await time.pauseForAnHour()
      const { id } = await shop.buy(bought)
      await time.pauseRunsOut()
      const told = await toldAfterFailure(getContainer(), `lexoffice.document.${state}`, async () => {
        await shop.run("transmit")
        expect(await shop.documents(id)).toMatchObject([{ state }])
        await shop.run("transmit")
        await shop.run("transmit")
      })
      expect(told).toEqual([{ id: (await shop.documents(id))[0]?.id, order_id: id }])
    })

    it("a customer number that cannot be read ends no run: all work pauses, and it is read afterwards", async () => {
      await shop.buy(aMug)
      await sql("update lexoffice_contact set usable_at = null, debtor_number = null")
      control.addFault({
        match: { method: "GET", path: "/v1/contacts/" },
        times: 1,
        action: { type: "status", status: 503 },
      })
      expect(await shop.run("transmit")).toMatchObject({ debtor_numbers: 0 })
      expect((await queue()).paused_until).not.toBeNull()
      expect(await shop.incidents()).toEqual([])
      await time.pauseRunsOut()
      expect(await shop.run("transmit")).toMatchObject({ debtor_numbers: 1 })
    })

    it("ten documents at the same moment make one contact for each of two customers", async () => {
      await time.pauseForAnHour()
      const ids: string[] = []
      for (const email of ["one@example.com", "two@example.com"]) {
        for (let count = 0; count < 5; count++) {
          ids.push((await shop.buy({ ...aMug, email })).id)
        }
      }
      await Promise.all(ids.map((id) => shop.evaluate(id, true)))
      await shop.run("transmit")
      const { contacts, documents } = control.state()
      expect(contacts).toHaveLength(2)
      expect(documents.filter(({ kind }) => kind === "invoice")).toHaveLength(10)
      expect(await queue()).toMatchObject({ waiting: 0, stopped: 0, oldest_at: null, ready_at: null })
    })

    it("tells how many wait, since when, and when they will be done", async () => {
      await ordersWhilePaused(3)
      const facts = await queue()
      expect(facts).toMatchObject({ waiting: 3, stopped: 0 })
      expect(Date.parse(facts.oldest_at ?? "")).toBeLessThanOrEqual(Date.now())
      expect(Date.parse(facts.ready_at ?? "")).toBeGreaterThan(Date.now() + 3_000_000)
    })

    describe("old orders", () => {
      it("are told about, then written, and sent after the current ones", async () => {
        await shop.settings({ start_date: berlinDay(1) })
        const { id } = await shop.buy(aMug)
        await shop.buy(aMug)
        const today = { from: berlinDay(0), to: berlinDay(0) }
        expect(await backfill(today)).toMatchObject({
          dry_run: true,
          orders: 2,
          nothing: { before_start_date: 2 },
        })

        await shop.settings({ start_date: berlinDay(-1) })
        const plan = {
          orders: 2,
          documents: { invoice: 2, credit_note: 0 },
          totals: { invoice: 33.6 },
          nothing: {},
        }
        expect(await backfill(today)).toMatchObject({ ...plan, dry_run: true })
        expect(await shop.documents(id)).toEqual([])
        expect(await backfill({ ...today, dry_run: false })).toMatchObject({ ...plan, dry_run: false })
        expect(await backfill(today)).toMatchObject({ orders: 2, nothing: { up_to_date: 2 } })
        const rows = await sql("select is_backfill from lexoffice_document")
        expect(rows).toEqual([{ is_backfill: true }, { is_backfill: true }])
        expect(await shop.run("transmit")).toMatchObject({ transmitted: 2 })
      })

      it("that need a person are told by cause, as the inbox names it", async () => {
        await shop.settings({ start_date: berlinDay(1) })
        const { id } = await shop.buy(aMug)
        await sql(
          `update order_address set country_code = null
           where id in (select unnest(array[billing_address_id, shipping_address_id]) from "order" where id = ?)`,
          [id]
        )
        await shop.settings({ start_date: berlinDay(-1) })
        expect(await backfill({ from: berlinDay(0), to: berlinDay(0) })).toMatchObject({
          needs_person: { country_missing: 1 },
          causes: [{ code: "country_missing", title: incidentTitle("country_missing", "en"), count: 1 }],
        })
      })

      it.each([
        ["2026-07-01", ["2026-06-30T22:10:00Z", "2026-07-01T21:50:00Z"]],
        ["2026-01-15", ["2026-01-14T23:10:00Z", "2026-01-15T22:50:00Z"]],
      ])("of %s are those of the German day, from midnight to midnight", async (day, instants) => {
        await sql(`update "order" set created_at = '2020-01-01T12:00:00Z'`)
        for (const instant of instants) {
          const { id } = await shop.buy(aMug)
          await sql(`update "order" set created_at = ? where id = ?`, [instant, id])
        }
        const next = (shift: number) =>
          new Date(Date.parse(`${day}T00:00:00Z`) + shift * 86_400_000).toISOString().slice(0, 10)
        const counts = []
        for (const placed of [next(-1), day, next(1)]) {
          counts.push((await backfill({ from: placed, to: placed })).orders)
        }
        expect(counts).toEqual([0, 2, 0])
      })

      it.each([
        [{ from: "2026-02-30", to: "2026-03-01" }, "from"],
        [{ from: "2026-03-02", to: "2026-03-01" }, "to"],
        [{ from: "2026-03-02" }, "to"],
      ])("%j is refused, naming %s", async (body, field) => {
        await expect(backfill(body)).rejects.toMatchObject({ status: 400, body: { fields: [{ field }] } })
      })
    })
  },
})
