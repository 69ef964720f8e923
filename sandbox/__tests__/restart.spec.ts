import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { invoice, openBench, person, voucher } from "./support"

const folder = mkdtempSync(join(tmpdir(), "sandbox-"))
afterAll(() => rmSync(folder, { recursive: true }))

it("everything the client was told is in the file before the answer", async () => {
  const stateFile = join(folder, "told.jsonl")
  const { sandbox, create } = await openBench({ stateFile })
  const ids = [await create("/v1/invoices?finalize=true", invoice()), await create("/v1/vouchers", voucher())]
  const written = readFileSync(stateFile, "utf8") // as a killed process would leave it
  for (const id of ids) expect(written).toContain(id)
  await sandbox.close()
})

it("a restart knows everything and counts on, a torn last line is dropped", async () => {
  const stateFile = join(folder, "restart.jsonl")
  const before = await openBench({
    stateFile,
    apiKeys: ["kept"],
    organization: { companyName: "Bleibt GmbH" },
  })
  const contactId = await before.create("/v1/contacts", person())
  const id = await before.create("/v1/invoices?finalize=true", invoice({ address: { contactId } }))
  before.sandbox.control.pay(id, { amount: 19 })
  const shown = await before.call("GET", `/v1/invoices/${id}`)
  const publicKey = before.sandbox.control.webhooks().publicKey
  await before.sandbox.close()
  appendFileSync(stateFile, '[{"table":"documents","put":{"id":"to')

  const after = await openBench({ stateFile })
  expect([after.sandbox.apiKey, (await after.call("GET", `/v1/invoices/${id}`)).body]).toEqual([
    "kept",
    shown.body,
  ])
  expect((await after.call("GET", `/v1/payments/${id}`)).body).toMatchObject({ openAmount: 100 })
  expect(after.sandbox.control.webhooks().publicKey).toBe(publicKey)
  const next = await after.create("/v1/invoices", invoice())
  expect((await after.call("GET", `/v1/invoices/${next}`)).body).toMatchObject({ voucherNumber: "RE0002" })
  await after.sandbox.close()

  const third = await openBench({ stateFile })
  expect(third.sandbox.control.state().counts).toMatchObject({ contacts: 1, documents: 2 })
  await third.sandbox.close()
})
