import { createPublicKey, generateKeyPairSync, sign } from "node:crypto"
import type { DocumentDto } from "../../src/api/admin/lexoffice/dto"
import { LEXOFFICE_MODULE } from "../../src/modules/lexoffice"
import type LexofficeModuleService from "../../src/modules/lexoffice/service"
import { isPullDue } from "../../src/workflows/pull-payments"
import { handleWebhookEvents } from "../../src/workflows/webhooks"
import { aMug } from "../helpers/baskets"
import { connectedShopTests } from "../helpers/connected-shop-tests"

const path = "/lexoffice/webhooks"
const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 })
const pem = (key: typeof privateKey, type: "pkcs8" | "spki") => key.export({ type, format: "pem" }).toString()
const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey

connectedShopTests({
  sandbox: {
    webhookDelivery: "manual",
    allowInsecureCallbacks: true,
    webhookPrivateKey: pem(privateKey, "pkcs8"),
  },
  testSuite: ({ shop, sandbox, control, sql, api, getContainer }) => {
    const pluginConfig = () => getContainer().resolve<LexofficeModuleService>(LEXOFFICE_MODULE).config

    beforeAll(() => {
      Object.assign(pluginConfig(), {
        backendUrl: api.defaults.baseURL,
        webhookPublicKey: pem(publicKey, "spki"),
      })
    })
    beforeEach(async () => {
      await shop.admin.post("/admin/lexoffice/connection/webhooks")
    })

    const pull = () => shop.run("pull_payments")
    const stored = async (): Promise<number> => (await sql("select 1 from lexoffice_webhook_event")).length
    const subscriptions = () => control.webhooks().subscriptions
    /** Everything that waits is delivered and handled. */
    const deliver = async () => {
      await control.deliverWebhooks({ all: true })
      await handleWebhookEvents(getContainer())
    }

    const body = (fields: Record<string, unknown> = {}) =>
      Buffer.from(
        JSON.stringify({
          organizationId: control.state().account.organization.organizationId,
          eventType: "payment.changed",
          resourceId: "0b4f1d52-3a0e-4f0c-9a53-1f1b0c7f9a10",
          eventDate: "2026-09-05T08:15:00.000+02:00",
          ...fields,
        })
      )
    const signatureOf = (bytes: Buffer, key = privateKey) => sign("RSA-SHA512", bytes, key).toString("base64")
    const post = async (bytes: Buffer, signature: string | null = signatureOf(bytes)): Promise<number> => {
      const headers = {
        "content-type": "application/json",
        ...(signature === null ? {} : { "x-lxo-signature": signature }),
      }
      const answer = await api.post(path, bytes, { headers, validateStatus: () => true })
      return answer.status
    }

    async function invoiced(): Promise<{ id: string; remote: string; total: number }> {
      const { id } = await shop.buy(aMug)
      const { total, remote_id } = await shop.invoiceOf(id)
      await deliver()
      return { id, total, remote: remote_id ?? "" }
    }

    it("subscribes once to everything wanted, repairs what is missing, and leaves with the connection", async () => {
      expect(await shop.connection()).toMatchObject({
        webhooks: { state: "live", problem: null, message: null },
      })
      const wanted = subscriptions().map(({ eventType }) => eventType)
      expect(wanted).toContain("payment.changed")
      expect(wanted).toContain("token.revoked")
      expect(new Set(wanted).size).toBe(wanted.length)
      await shop.admin.post("/admin/lexoffice/connection/webhooks")
      expect(subscriptions()).toHaveLength(wanted.length)

      control.reset()
      expect(await shop.run("housekeeping")).toMatchObject({ subscribed: wanted.length })
      expect(await post(body())).toBe(204)
      await shop.admin.delete("/admin/lexoffice/connection")
      expect(subscriptions()).toEqual([])
      expect(await post(body({ resourceId: "0b4f1d52-3a0e-4f0c-9a53-1f1b0c7f9a11" }))).toBe(401)
    })

    describe("connecting", () => {
      const connect = (api_key: string) => shop.admin.post("/admin/lexoffice/connection", { api_key })
      const eventTypes = () => subscriptions().map(({ eventType }) => eventType)

      it("subscribes by itself", async () => {
        const wanted = eventTypes()
        control.reset()
        control.addKey(sandbox.apiKey)
        expect(eventTypes()).toEqual([])
        await connect(sandbox.apiKey)
        expect(wanted.length).toBeGreaterThan(0)
        expect(eventTypes()).toEqual(wanted)
      })

      it("with another key takes the subscriptions of the first one back", async () => {
        const first = subscriptions().map(({ id }) => id)
        await connect(control.addKey("a-new-key"))
        const now = subscriptions().map(({ id }) => id)
        expect(now).toHaveLength(first.length)
        expect(first.filter((id) => now.includes(id))).toEqual([])
      })
    })

    it("moves with the shop's address, and leaves when the shop has none any more", async () => {
      const config = pluginConfig()
      const { backendUrl } = config
      const addresses = () => new Set(subscriptions().map(({ callbackUrl }) => callbackUrl))
      const moved = (backendUrl ?? "").replace("localhost", "127.0.0.1")
      Object.assign(config, { backendUrl: moved })
      await shop.run("housekeeping")
      expect([...addresses()]).toEqual([`${moved}${path}`])
      Object.assign(config, { backendUrl: null })
      await shop.run("housekeeping")
      Object.assign(config, { backendUrl })
      expect(subscriptions()).toEqual([])
    })

    it("says why they are off", async () => {
      const config = pluginConfig()
      const { backendUrl } = config
      Object.assign(config, { backendUrl: null })
      await shop.admin.post("/admin/lexoffice/connection/webhooks")
      expect(await shop.connection()).toMatchObject({
        webhooks: { state: "off", problem: "backend_url_missing" },
      })
      Object.assign(config, { backendUrl: "http://127.0.0.1:9" })
      await shop.admin.post("/admin/lexoffice/connection/webhooks")
      expect(await shop.connection()).toMatchObject({
        webhooks: { state: "failed", problem: "callback_unreachable" },
      })
      Object.assign(config, { backendUrl })
    })

    it("answers HEAD, which lexoffice sends first", async () => {
      expect((await api.head(path)).status).toBe(200)
    })

    it("a payment is known at once, without a poll", async () => {
      const { id, remote, total } = await invoiced()
      control.pay(remote)
      await deliver()
      expect(await shop.invoiceOf(id)).toMatchObject({ payment_state: "paid", open_amount: 0 })
      expect(await shop.documents(id)).toMatchObject([{ payments: [{ amount: total }] }])
    })

    it("a reminder is known at once, and forgotten when it is deleted", async () => {
      const { id, remote } = await invoiced()
      const { id: dunningId } = control.remind(remote, { date: "2026-01-20", title: "Mahnung" })
      await deliver()
      expect((await shop.invoiceOf(id)).dunning).toMatchObject({
        count: 1,
        on: "2026-01-20",
        title: "Mahnung",
      })
      control.deleteDunning(dunningId)
      await deliver()
      expect((await shop.invoiceOf(id)).dunning).toBeNull()
    })

    it("a delivery that is replayed after it was handled causes nothing", async () => {
      const { remote } = await invoiced()
      const bytes = body({ resourceId: remote })
      await post(bytes)
      await handleWebhookEvents(getContainer())
      shop.clearRequests()
      expect(await post(bytes)).toBe(204)
      expect(await handleWebhookEvents(getContainer())).toBe(0)
      expect(control.requests()).toEqual([])
    })

    it("a delivery that comes twice is kept once", async () => {
      const bytes = body()
      expect(await post(bytes)).toBe(204)
      const before = await stored()
      expect(await post(bytes)).toBe(204)
      expect(await stored()).toBe(before)
    })

    it.each<[string, (bytes: Buffer) => Promise<number>]>([
      ["signed with another key", (bytes) => post(bytes, signatureOf(bytes, stranger))],
      ["without a signature", (bytes) => post(bytes, null)],
      ["with a signature of other bytes", (bytes) => post(bytes, signatureOf(body({ resourceId: "other" })))],
      ["with one byte more", (bytes) => post(Buffer.concat([bytes, Buffer.from(" ")]), signatureOf(bytes))],
      ["with a signature of another length", (bytes) => post(bytes, signatureOf(bytes).slice(0, 40))],
      ["of another organisation", () => post(body({ organizationId: "someone-else" }))],
      ["that is no delivery", () => post(Buffer.from("[]"))],
      ["that is no JSON", () => post(Buffer.from("{"))],
      ["that is too large", () => post(body({ padding: "x".repeat(20_000) }))],
    ])("refuses and counts a delivery %s", async (_name, send) => {
      const { webhooks } = await shop.connection()
      const before = await stored()
      expect(await send(body())).toBe(401)
      expect(await stored()).toBe(before)
      expect((await shop.connection()).webhooks.refused).toBe(webhooks.refused + 1)
    })

    it("a record that cannot be read keeps the others of its delivery not waiting, and is read by the next pull", async () => {
      const [stubborn, other] = [await invoiced(), await invoiced()]
      control.addFault({
        match: { path: `/v1/payments/${stubborn.remote}` },
        action: { type: "status", status: 500 },
      })
      control.pay(stubborn.remote)
      control.pay(other.remote)
      await deliver()
      expect(await shop.invoiceOf(other.id)).toMatchObject({ payment_state: "paid" })
      shop.clearRequests()
      expect(await handleWebhookEvents(getContainer())).toBe(0)
      expect(control.requests()).toEqual([])
      control.clearFaults()
      await pull()
      expect(await shop.invoiceOf(stubborn.id)).toMatchObject({ payment_state: "paid" })
    })

    describe("with the public key of somebody else", () => {
      const useKey = (key: typeof publicKey) =>
        Object.assign(pluginConfig(), { webhookPublicKey: pem(key, "spki") })
      const webhooks = async () => (await shop.connection()).webhooks
      beforeEach(() => useKey(createPublicKey(stranger)))
      afterEach(() => useKey(publicKey))

      it("says that the signature does not fit, and asks as often as without webhooks, until a delivery is genuine", async () => {
        const { remote } = await invoiced()
        await pull()
        control.pay(remote)
        await control.deliverWebhooks({ all: true })
        const told = { state: "live", problem: "signature_refused", message: expect.any(String) as string }
        expect(await webhooks()).toMatchObject(told)
        expect((await webhooks()).message).toContain("webhookPublicKey")
        expect(await isPullDue(getContainer())).toBe(true)
        await shop.admin.post("/admin/lexoffice/connection/webhooks")
        expect(await webhooks()).toMatchObject(told)
        expect(await isPullDue(getContainer())).toBe(true)

        useKey(publicKey)
        await control.deliverWebhooks({ all: true })
        expect(await webhooks()).toMatchObject({ state: "live", problem: null, message: null })
        expect(await isPullDue(getContainer())).toBe(false)
      })

      it("draws nothing from what does not even claim to be about our organisation", async () => {
        await pull()
        await post(body({ organizationId: "someone-else" }))
        await post(body(), null)
        await post(Buffer.from("{"))
        expect(await webhooks()).toMatchObject({ state: "live", problem: null, refused: 3 })
      })
    })

    it("believes nobody while it has no key", async () => {
      const config = pluginConfig()
      Object.assign(config, { webhookPublicKey: null })
      expect(await post(body())).toBe(401)
      Object.assign(config, { webhookPublicKey: pem(publicKey, "spki") })
    })

    it("a revoked token is an incident of the account", async () => {
      const bytes = body({ eventType: "token.revoked", resourceId: "3dea098b-1d4c-4b7e-8a52-000000000003" })
      control.revokeKey(sandbox.apiKey)
      expect(await post(bytes)).toBe(204)
      await handleWebhookEvents(getContainer())
      expect(await shop.incidents()).toMatchObject([{ code: "key_refused" }])
      control.addKey(sandbox.apiKey)
    })

    describe("whatever happens, webhooks alone and polling alone see the same", () => {
      type Act = (id: string) => unknown
      const pay: Act = (id) => control.pay(id, { amount: 7.5, date: "2026-09-05" })
      const payAll: Act = (id) => control.pay(id, { date: "2026-09-06" })
      const back: Act = (id) => control.takePaymentBack(id, 0)
      const discount: Act = (id) => control.pay(id, { amount: 0.5, type: "cashDiscount", date: "2026-09-06" })
      const voided: Act = (id) => control.voidDocument(id)

      /** What can be compared of two orders. */
      const seen = ({ payment_state, open_amount, paid_on, payments, remote_status }: DocumentDto) => ({
        payment_state,
        open_amount,
        paid_on,
        payments,
        remote_status,
      })

      it.each<[string, Act[]]>([
        ["paid in two parts", [pay, payAll]],
        ["paid with a discount", [discount, payAll]],
        ["one of two taken back", [pay, payAll, back]],
        ["paid, taken back, paid", [payAll, back, pay, pay]],
        ["voided after a part", [pay, voided]],
      ])("%s", async (_name, acts) => {
        await shop.settings({ record_payments: false })
        const told = await invoiced()
        for (const act of acts) {
          act(told.remote)
          await deliver()
        }
        const byWebhooks = seen(await shop.invoiceOf(told.id))
        await shop.run("pull_payments")
        expect(seen(await shop.invoiceOf(told.id))).toEqual(byWebhooks)

        const asked = await invoiced()
        for (const act of acts) {
          act(asked.remote)
          await pull()
        }
        expect(seen(await shop.invoiceOf(asked.id))).toEqual(byWebhooks)

        const late = await invoiced()
        acts.forEach((act) => act(late.remote))
        await pull()
        expect(seen(await shop.invoiceOf(late.id))).toEqual(byWebhooks)
      })
    })

    it("a lost delivery is made up for by the poll", async () => {
      const { id, remote } = await invoiced()
      control.pay(remote)
      // nobody delivers
      await pull()
      expect(await shop.invoiceOf(id)).toMatchObject({ payment_state: "paid" })
    })
  },
})
