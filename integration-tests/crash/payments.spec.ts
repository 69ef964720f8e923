import { storeSettings } from "../workers/store-settings"
import { ProcessDied } from "../workers/worker"
import { HeldWrites } from "../workers/held-writes"
import { Stage } from "./stage"

jest.setTimeout(300_000)

const minutes = 60_000

let stage: Stage
beforeAll(async () => (stage = await Stage.open()))
afterAll(() => stage.close())

const recordPayments = (record: boolean) => storeSettings(stage.pool, { record_payments: record })

/** An order whose invoice is paid in lexoffice, and whose payment in the shop is authorized. */
async function paidInLexoffice(email: string): Promise<{ orderId: string; remoteId: string }> {
  const orderId = await stage.orderOf({ email, authorized: true })
  for (let run = 0; run < 2; run++) {
    await stage.work({ name: "transmit" })
    await stage.letTimePass(1 * minutes)
  }
  await stage.work({ name: "pull_payments" })
  const { rows } = await stage.pool.query<{ remote_id: string }>(
    "select remote_id from lexoffice_document where order_id = $1 and state = 'transmitted'",
    [orderId]
  )
  const remoteId = rows[0]?.remote_id ?? ""
  stage.sandbox.control.pay(remoteId)
  return { orderId, remoteId }
}

/** What the shop says of the order's money, in cents. */
async function money(orderId: string) {
  const { rows } = await stage.pool.query(
    `select (select coalesce(sum(c.amount) * 100, 0)::int from capture c
               join payment p on p.id = c.payment_id
               join order_payment_collection o on o.payment_collection_id = p.payment_collection_id
             where o.order_id = $1) as captured,
            (select coalesce(sum(amount) * 100, 0)::int from order_transaction where order_id = $1) as accounted,
            (select recorded_cents from lexoffice_document where order_id = $1) as recorded,
            (select string_agg(state, ',') from lexoffice_payment_capture where order_id = $1) as intents`,
    [orderId]
  )
  return rows[0] as Record<string, unknown>
}
const once = { captured: 2990, accounted: 2990, recorded: 2990, intents: "done" }

/** A worker does it, and is killed when it is about to write to the table. */
async function killedBeforeWriting(table: string, task: "pull_payments" | "webhooks"): Promise<void> {
  const { worker, gateway } = await stage.victim()
  const held = await HeldWrites.on(stage.pool, [table])
  const dying = expect(worker.run({ name: task })).rejects.toBeInstanceOf(ProcessDied)
  await held.wanted()
  await worker.kill()
  await dying
  await held.killed()
  await gateway.close()
}

describe("a worker is killed while it captures a payment", () => {
  it.each([
    { at: "before the capture", table: "capture", captured: 0 },
    { at: "before the order's account knows", table: "order_transaction", captured: 2990 },
    { at: "before we know that it was captured", table: "lexoffice_document", captured: 2990 },
  ])("$at: it is captured once, and both accounts know", async ({ table, captured }) => {
    await recordPayments(false)
    const { orderId } = await paidInLexoffice(`${table}@example.com`)
    await stage.work({ name: "pull_payments" })
    await recordPayments(true)
    await killedBeforeWriting(table, "pull_payments")
    expect(await money(orderId)).toMatchObject({ captured, recorded: 0, intents: "intended" })

    await stage.letTimePass(6 * minutes)
    await stage.work({ name: "pull_payments" })
    expect(await money(orderId)).toEqual(once)
    await stage.work({ name: "pull_payments" })
    expect(await money(orderId)).toEqual(once)
    expect(await stage.remains()).toEqual([])
  })
})

describe("a delivery from lexoffice was stored", () => {
  const stored = (resourceId: string) =>
    stage.pool.query(
      `insert into lexoffice_webhook_event (id, event_type, resource_id, event_date)
       values ('lexhook_' || $1::text, 'payment.changed', $1, '2026-09-05T08:15:00.000+02:00')`,
      [resourceId]
    )
  const paymentState = async (orderId: string) =>
    (await stage.pool.query("select payment_state from lexoffice_document where order_id = $1", [orderId]))
      .rows[0] as unknown

  it("and nobody was left to handle it: the next run does", async () => {
    const { orderId, remoteId } = await paidInLexoffice("stored@example.com")
    await stored(remoteId)
    expect(await stage.work({ name: "webhooks" })).toBe(1)
    expect(await paymentState(orderId)).toEqual({ payment_state: "paid" })
    expect(await money(orderId)).toEqual(once)
  })

  it("and its worker is killed: the next pull makes up for it", async () => {
    const { orderId, remoteId } = await paidInLexoffice("killed@example.com")
    await stored(remoteId)
    await killedBeforeWriting("lexoffice_document", "webhooks")
    expect(await stage.work({ name: "webhooks" })).toBe(0)
    expect(await paymentState(orderId)).toEqual({ payment_state: "open" })
    await stage.work({ name: "pull_payments" })
    expect(await paymentState(orderId)).toEqual({ payment_state: "paid" })
    expect(await money(orderId)).toEqual(once)
  })
})
