import { generateKeyPairSync, sign } from "node:crypto"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import fc from "fast-check"
import type { MedusaContainer } from "@medusajs/framework/types"
import { startSandbox, type Sandbox } from "../../sandbox"
import { invoiceOf } from "../helpers/remote-invoice"
import { LEXOFFICE_MODULE } from "../../src/modules/lexoffice"
import { moduleTests } from "../../src/modules/lexoffice/__tests__/support/module-tests"
import { pullPayments } from "../../src/workflows/pull-payments"
import { ensureSubscriptions, handleWebhookEvents, receiveDelivery } from "../../src/workflows/webhooks"

const runs = 30

jest.setTimeout(300_000)
const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 })

/** What a person does in lexoffice with the one invoice; what is not possible then is left undone. */
type Act =
  | { do: "pay"; cents: number }
  | { do: "pay_rest" | "void" | "reset" | "finalize" | "delete" }
  | { do: "discount"; cents: number }
  | { do: "take_back"; which: number }

/** What becomes of the deliveries about an act, and whether the shop polls after it. */
type Fate = { delivery: "arrives" | "lost" | "doubled" | "late"; polls: boolean }

const amount = fc.integer({ min: 1, max: 8_000 })
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("pay" as const), cents: amount }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("take_back" as const), which: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("discount" as const), cents: amount }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("pay_rest" as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom("void" as const, "reset" as const, "finalize" as const) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("delete" as const) }) }
)
const fate: fc.Arbitrary<Fate> = fc.record({
  delivery: fc.constantFrom("arrives" as const, "lost" as const, "doubled" as const, "late" as const),
  polls: fc.boolean(),
})
const life = fc.array(fc.tuple(act, fate), { minLength: 1, maxLength: 8 })

moduleTests(({ service }) => {
  let sandbox: Sandbox
  let listener: Server
  const container = {
    resolve: (key: string) =>
      key === LEXOFFICE_MODULE ? service : { emit: async () => undefined, warn: () => undefined },
  } as unknown as MedusaContainer

  beforeEach(async () => {
    sandbox = await startSandbox({
      requestsPerSecond: 0,
      webhookDelivery: "manual",
      allowInsecureCallbacks: true,
    })
    listener = createServer((_request, answer) => answer.writeHead(200).end())
    await new Promise<void>((done) => listener.listen(0, "127.0.0.1", done))
    Object.assign(service.config, {
      apiBaseUrl: sandbox.url,
      backendUrl: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
      webhookPublicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
    })
    await service.saveConnection({
      state: "connected",
      source: "admin",
      api_key_encrypted: service.encryptSecret(sandbox.apiKey),
      slot_ms: 0,
      slot_floor_ms: 0,
      organization_id: sandbox.control.state().account.organization.organizationId,
    })
    await service.changeSettings({ record_payments: false })
    await ensureSubscriptions(container)
  })
  afterEach(async () => {
    await sandbox.close()
    listener.close()
  })

  /** A new invoice, in lexoffice and in the shop. @returns lexoffice's id */
  async function invoice(): Promise<string> {
    await service.sql.execute("truncate lexoffice_document, lexoffice_webhook_event, lexoffice_incident")
    await service.saveConnection({ payments_watermark: null, payments_reconciled_at: null })
    const { id } = sandbox.control.createDocument("invoice", invoiceOf("2026-09-01"), { finalize: true })
    await service.sql.execute(
      `insert into lexoffice_document (id, kind, mode, state, order_id, sequence, finalize, content, booking, reference,
         currency_code, total_cents, tax_case, document_date, customer_name, remote_id, remote_status, payment_state,
         open_amount_cents)
       values ('lexdoc_1', 'invoice', 'lexoffice_invoice', 'transmitted', 'order_1', 1, true, '{}', '{}', 'M',
         'eur', 11900, 'domestic', '2026-09-01', 'Erika Muster', ?, 'open', 'open', 11900)`,
      [id]
    )
    await pullPayments(container)
    announced()
    return id
  }

  function perform(id: string, done: Act): void {
    const { control } = sandbox
    const found = control.state().documents.find((document) => document.id === id)
    if (found === undefined) return
    const isUntouched = found.payments.length === 0
    const isPayable = found.status === "open" || found.status === "paid"
    const date = "2026-09-05"
    if (done.do === "pay" && isPayable) control.pay(id, { amount: done.cents / 100, date })
    if (done.do === "pay_rest" && found.status === "open") control.pay(id, { date: "2026-09-06" })
    if (done.do === "discount" && isPayable)
      control.pay(id, { amount: done.cents / 100, type: "cashDiscount", date })
    if (done.do === "take_back" && !isUntouched && isPayable)
      control.takePaymentBack(id, done.which % found.payments.length)
    // lexoffice's web application allows these only as long as nothing was paid
    if (done.do === "void" && isUntouched && found.status === "open") control.voidDocument(id)
    if (done.do === "reset" && isUntouched && found.status === "open") control.resetToDraft(id)
    if (done.do === "finalize" && found.status === "draft") control.finalize(id)
    if (done.do === "delete" && isUntouched) control.deleteDocument(id)
  }

  let seen = 0
  /** The deliveries that wait since the last time. */
  function announced(): Buffer[] {
    const { deliveries } = sandbox.control.webhooks()
    const fresh = deliveries.slice(seen)
    seen = deliveries.length
    return fresh.map(({ body }) => Buffer.from(body))
  }
  async function arrive(bodies: readonly Buffer[]): Promise<void> {
    for (const body of bodies) {
      const signature = sign("RSA-SHA512", body, privateKey).toString("base64")
      expect(await receiveDelivery(container, body, signature)).toBe(true)
    }
    await handleWebhookEvents(container)
  }
  /** The job's next run, more than an hour later. */
  async function poll(): Promise<void> {
    await service.saveConnection({ payments_reconciled_at: null })
    expect(await pullPayments(container)).toMatchObject({ failed: 0 })
  }

  const told = async () => {
    const [document] = await service.sql.execute(
      `select payment_state, open_amount_cents, paid_on, remote_status, coalesce(payment_items, '[]') as payment_items
       from lexoffice_document`
    )
    const incidents = await service.sql.execute(
      `select code from lexoffice_incident where closed_at is null order by code`
    )
    return { document, incidents }
  }

  async function byWebhooks(acts: readonly Act[]) {
    const id = await invoice()
    for (const done of acts) {
      perform(id, done)
      await arrive(announced())
    }
    return told()
  }
  async function byPoll(acts: readonly Act[]) {
    const id = await invoice()
    for (const done of acts) {
      perform(id, done)
      await poll()
    }
    return told()
  }
  async function byOnePoll(acts: readonly Act[]) {
    const id = await invoice()
    acts.forEach((done) => perform(id, done))
    await poll()
    return told()
  }
  /** Lost, doubled, late and in the wrong order; in the end the job runs once more. */
  async function byLuck(steps: readonly [Act, Fate][]) {
    const id = await invoice()
    const late: Buffer[] = []
    for (const [done, { delivery, polls }] of steps) {
      perform(id, done)
      const bodies = announced()
      if (delivery === "arrives") await arrive(bodies)
      if (delivery === "doubled") await arrive([...bodies, ...bodies])
      if (delivery === "late") late.unshift(...bodies)
      if (polls) await poll()
    }
    await poll()
    await arrive(late)
    return told()
  }

  it("whatever happens in lexoffice, webhooks alone, polling alone and any mixture end with the same", async () => {
    await fc.assert(
      fc.asyncProperty(life, async (steps) => {
        const acts = steps.map(([done]) => done)
        const expected = await byWebhooks(acts)
        expect(await byPoll(acts)).toEqual(expected)
        expect(await byLuck(steps)).toEqual(expected)
        expect((await byOnePoll(acts)).document).toEqual(expected.document)
      }),
      // a busy machine manages fewer of them
      { numRuns: runs, interruptAfterTimeLimit: 40_000 }
    )
  })
})
