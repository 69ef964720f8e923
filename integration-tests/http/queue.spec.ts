import type { MedusaContainer } from "@medusajs/framework/types"
import { shopTests } from "../helpers/shop-tests"
import type { BackfillDto, QueueDto } from "../../src/api/admin/lexoffice/dto"
import { useSandbox } from "../helpers/lexoffice"
import { openShop, type LexofficeShop } from "../helpers/lexoffice-shop"
import type { Purchase } from "../helpers/shop"

jest.setTimeout(180_000)

const getSandbox = useSandbox()
const basket: Purchase = { items: [{ variant: "mug", quantity: 1 }] }
const berlinDay = (shiftDays: number): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Berlin" }).format(Date.now() + shiftDays * 86_400_000)

const someNumber = expect.stringMatching(/^RE\d+$/) as string

type Database = { raw(statement: string, bindings?: unknown[]): Promise<unknown> }

shopTests({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let shop: LexofficeShop

    beforeAll(async () => {
      container = getContainer()
      shop = await openShop(container, api, getSandbox())
    })
    beforeEach(() => getSandbox().control.reset())

    const control = () => getSandbox().control
    const database = () => container.resolve<Database>("__pg_connection__")
    const queue = async () => (await shop.admin.get<QueueDto>("/admin/lexoffice/queue")).queue
    const backfill = async (body: object) =>
      (await shop.admin.post<BackfillDto>("/admin/lexoffice/backfill", body)).backfill
    const paths = () =>
      control()
        .requests()
        .map(({ method, path }) => `${method} ${path.replace(/[0-9a-f-]{36}/, "*")}`)

    /** A pause that would take minutes is over. */
    const pauseRunsOut = () =>
      database().raw("update lexoffice_connection set paused_until = now() - interval '1 second'")
    const waitsRunOut = () => database().raw("update lexoffice_document set next_attempt_at = null")
    const listsCatchUp = () =>
      database().raw(
        "update lexoffice_attempt set started_at = started_at - interval '9 minutes', ended_at = ended_at - interval '9 minutes'"
      )

    /** Orders of one known customer, placed while all work paused. @returns their ids, oldest first */
    async function ordersWhilePaused(count: number): Promise<string[]> {
      await shop.buy(basket)
      await database().raw("update lexoffice_connection set paused_until = now() + interval '1 hour'")
      const ids: string[] = []
      while (ids.length < count) {
        ids.push((await shop.buy(basket)).id)
      }
      shop.clearRequests()
      return ids
    }

    it("a backlog costs one request a document, is confirmed together, and drains in order", async () => {
      const ids = await ordersWhilePaused(9)
      await pauseRunsOut()
      expect(await shop.run("transmit")).toMatchObject({ transmitted: 9, waiting: 0, failed: 0 })
      const count = (path: string) => paths().filter((one) => one === path).length
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
      control().setLimits({ listLagMs: 60_000 })
      await pauseRunsOut()
      await shop.run("transmit")
      for (const id of ids) {
        expect(await shop.documents(id)).toMatchObject([{ state: "transmitted", number: someNumber }])
      }
      expect(shop.requests("POST", "/v1/invoices")).toHaveLength(5)
    })

    it("an outage is one incident and one question per pause; then everything goes out by itself", async () => {
      control().setMaintenance(true)
      const ids: string[] = []
      for (let index = 0; index < 3; index++) {
        ids.push((await shop.buy(basket)).id)
      }
      expect(await shop.incidents()).toEqual([])
      shop.clearRequests()
      await pauseRunsOut()
      await shop.run("transmit")
      expect(paths()).toEqual(["GET /v1/profile"])
      expect(await shop.incidents()).toMatchObject([
        { code: "lexoffice_unreachable", subject_type: "connection" },
      ])
      expect(await queue()).toMatchObject({
        waiting: 3,
        stopped: 0,
        paused_until: expect.any(String) as string,
      })

      control().setMaintenance(false)
      await pauseRunsOut()
      await waitsRunOut()
      await listsCatchUp()
      expect(await shop.run("transmit")).toMatchObject({ transmitted: 3 })
      expect(await shop.incidents()).toEqual([])
      for (const id of ids) {
        expect(await shop.documents(id)).toMatchObject([{ state: "transmitted", attempts: 0 }])
      }
    })

    it("a document that lexoffice always fails on holds up no other, and asks for a person in the end", async () => {
      await shop.buy(basket)
      control().addFault({
        match: { method: "POST", path: "/v1/contacts" },
        action: { type: "status", status: 500 },
      })
      const poison = await shop.buy({ ...basket, email: "poison@example.com" })
      for (const attempts of [0, 8, 9]) {
        await database().raw("update lexoffice_document set attempt_count = ? where order_id = ?", [
          attempts,
          poison.id,
        ])
        await pauseRunsOut()
        const other = await shop.buy(basket)
        expect(await shop.documents(other.id)).toMatchObject([{ state: "transmitted" }])
        await waitsRunOut()
        await listsCatchUp()
        await shop.run("transmit")
      }
      expect(await shop.documents(poison.id)).toMatchObject([{ state: "failed" }])
      expect(await shop.incidents()).toMatchObject([{ subject_type: "document", order_id: poison.id }])
    })

    it("a customer number that cannot be read ends no run: all work pauses, and it is read afterwards", async () => {
      await shop.buy(basket)
      await database().raw("update lexoffice_contact set usable_at = null, debtor_number = null")
      control().addFault({
        match: { method: "GET", path: "/v1/contacts/" },
        times: 1,
        action: { type: "status", status: 503 },
      })
      expect(await shop.run("transmit")).toMatchObject({ debtor_numbers: 0 })
      expect((await queue()).paused_until).not.toBeNull()
      expect(await shop.incidents()).toEqual([])
      await pauseRunsOut()
      expect(await shop.run("transmit")).toMatchObject({ debtor_numbers: 1 })
    })

    it("ten documents at the same moment make one contact for each of two customers", async () => {
      await database().raw("update lexoffice_connection set paused_until = now() + interval '1 hour'")
      const ids: string[] = []
      for (const email of ["one@example.com", "two@example.com"]) {
        for (let count = 0; count < 5; count++) {
          ids.push((await shop.buy({ ...basket, email })).id)
        }
      }
      await Promise.all(ids.map((id) => shop.evaluate(id, true)))
      await shop.run("transmit")
      const { contacts, documents } = control().state()
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
        const { id } = await shop.buy(basket)
        await shop.buy(basket)
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
        const rows = await database().raw("select is_backfill from lexoffice_document")
        expect(rows).toMatchObject({ rows: [{ is_backfill: true }, { is_backfill: true }] })
        expect(await shop.run("transmit")).toMatchObject({ transmitted: 2 })
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
