import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import { moduleTests } from "../../../modules/lexoffice/__tests__/support/module-tests"
import { pullPayments } from "../pull-payments"
import { startListServer, type ListedInvoice } from "./list-server"

type Event = { name: string }

const count = 10_000
const dayOf = (index: number): string =>
  new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 50))).toISOString().slice(0, 10)
const instant = (index: number): string => new Date(Date.UTC(2026, 7, 1, 0, 0, 0, index)).toISOString()

moduleTests(({ service }) => {
  let invoices: ListedInvoice[] = []
  let lexoffice: Awaited<ReturnType<typeof startListServer>>
  const events: string[] = []
  const heard = async (told: Event | Event[]) => void events.push(...[told].flat().map(({ name }) => name))
  const container = {
    resolve: (key: string) => (key === LEXOFFICE_MODULE ? service : { emit: heard, warn: () => undefined }),
  } as unknown as MedusaContainer

  beforeEach(async () => {
    events.length = 0
    invoices = Array.from({ length: count }, (_, index) => ({
      id: `remote-${index}`,
      day: dayOf(index),
      status: "open",
      total: 119,
      open: 119,
      updatedDate: instant(index),
    }))
    lexoffice = await startListServer(invoices)
    Object.assign(service.config, { apiBaseUrl: lexoffice.url })
    const api_key_encrypted = service.encryptSecret("a-key")
    await service.saveConnection({
      ...{ state: "connected", source: "admin", api_key_encrypted },
      ...{ slot_ms: 0, slot_floor_ms: 0 },
    })
    await service.sql.execute(
      `insert into lexoffice_document (id, kind, mode, state, order_id, sequence, finalize, content, booking, reference,
         currency_code, total_cents, tax_case, document_date, customer_name, remote_id, remote_status, payment_state,
         open_amount_cents)
       select 'lexdoc_' || n, 'invoice', 'lexoffice_invoice', 'transmitted', 'order_' || n, 1, true, '{}', '{}', 'M',
         'eur', 11900, 'domestic', ('2026-01-01'::date + n / 50)::text, 'Erika Mustermann', 'remote-' || n, 'open', 'open',
         11900
       from generate_series(0, ? - 1) n`,
      [count]
    )
  })
  afterEach(() => lexoffice.close())

  const summaryOf = async () => ({ pulled: await pullPayments(container), requests: lexoffice.taken() })
  const change = (index: number, fields: Partial<ListedInvoice>, at = new Date()) =>
    Object.assign(invoices[index] ?? {}, { updatedDate: at.toISOString(), ...fields })

  it("asks once per 250 open documents at first, then once, and once more for each whose payments changed", async () => {
    const first = await summaryOf()
    expect(first.pulled).toMatchObject({ listed: count, read: 0, failed: 0 })
    expect(first.requests.length).toBeLessThanOrEqual(count / 250 + 2)

    const idle = await summaryOf()
    expect(idle.requests).toHaveLength(1)

    change(17, { open: 19 })
    change(4_711, { open: 0, status: "paid" })
    const changed = await summaryOf()
    expect(changed.pulled).toMatchObject({ read: 2, changed: 2, paid: 1 })
    const paths = changed.requests.map((request) => request.replace(/\?.*/, "")).sort()
    expect(paths).toEqual(["/v1/payments/remote-17", "/v1/payments/remote-4711", "/v1/voucherlist"])
    // Between two documents no order of events is promised. No shop is here to capture in: of that, incidents tell.
    expect(events.filter((name) => !name.startsWith("lexoffice.incident.")).sort()).toEqual([
      "lexoffice.document.paid",
      "lexoffice.document.partly_paid",
    ])
  })

  it("reads 2,500 changes that do not concern payments with one request per 250", async () => {
    await summaryOf()
    for (let index = 0; index < 2_500; index++) {
      change(index, {})
    }
    const { pulled, requests } = await summaryOf()
    expect(pulled).toMatchObject({ read: 0, failed: 0 })
    expect(requests.length).toBeLessThanOrEqual(2_500 / 250 + 1)
  })

  it("goes through all changes of the day when lexoffice does not sort by change, and asks for that once", async () => {
    await summaryOf()
    invoices.splice(600)
    lexoffice.refuseSort()
    const changedSince = async (watermark: string) => {
      await service.saveConnection({ payments_watermark: watermark, payments_reconciled_at: new Date() })
      return summaryOf()
    }
    change(10, { open: 19 }, new Date("2026-08-01T12:30:00Z"))
    const first = await changedSince("2026-08-01T12:45:00Z")
    expect(first.pulled).toMatchObject({ listed: 600, read: 1, changed: 1 })
    const again = await changedSince("2026-08-01T12:45:00Z")
    expect(again.pulled).toMatchObject({ listed: 600, changed: 0 })
    expect(again.requests).toHaveLength(3)
  })

  it("only one of several workers pulls", async () => {
    const both = await Promise.all([pullPayments(container), pullPayments(container)])
    expect(both).toContainEqual({ already_running: 1 })
    expect(lexoffice.taken().length).toBeLessThanOrEqual(count / 250 + 2)
  })
})
