import { manualClock, startSandbox, type Sandbox, type SandboxOptions } from "../index"

export type Json = { [key: string]: unknown }
export type Reply = { status: number; body: Json; text: string; headers: Headers; bytes: Buffer }

export type Call = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>
) => Promise<Reply>

export type Bench = {
  sandbox: Sandbox
  clock: ReturnType<typeof manualClock>
  call: Call
  /** The id of what was created; fails on any refusal. */
  create(path: string, body: unknown): Promise<string>
}

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null

/** A sandbox of its own on a free port, without rate limit, at a time that stands still. */
export async function openBench(options: SandboxOptions = {}): Promise<Bench> {
  const clock = manualClock("2026-09-10T10:00:00.000Z")
  const sandbox = await startSandbox({ requestsPerSecond: 0, clock, webhookDelivery: "manual", ...options })
  const call: Call = async (method, path, body, headers = {}) => {
    const raw = typeof body === "string" || body instanceof FormData ? body : JSON.stringify(body)
    const json = body !== undefined && !(body instanceof FormData)
    const answer = await fetch(sandbox.url + path, {
      method,
      headers: {
        authorization: `Bearer ${sandbox.apiKey}`,
        ...(json ? { "content-type": "application/json" } : {}),
        ...headers,
      },
      body: raw,
    })
    const bytes = Buffer.from(await answer.arrayBuffer())
    const text = bytes.toString("utf8")
    let parsed: unknown
    try {
      parsed = JSON.parse(text)
    } catch {
      parsed = {} // empty or no JSON: the test looks at text or bytes
    }
    return { status: answer.status, body: isJson(parsed) ? parsed : {}, text, headers: answer.headers, bytes }
  }
  const create = async (path: string, body: unknown): Promise<string> => {
    const { status, body: result, text } = await call("POST", path, body)
    if (status >= 300 || typeof result.id !== "string") throw new Error(`${path}: ${status} ${text}`)
    return result.id
  }
  return { sandbox, clock, call, create }
}

export const person = (changes: Json = {}): Json => ({
  version: 0,
  roles: { customer: {} },
  person: { firstName: "Jona", lastName: "Weber" },
  addresses: { billing: [{ street: "Am Wall 3", zip: "28195", city: "Bremen", countryCode: "DE" }] },
  emailAddresses: { private: ["jona_w@example.org"] },
  ...changes,
})

export const company = (changes: Json = {}): Json => ({
  version: 0,
  roles: { customer: {} },
  company: { name: "Kurz & Gut GmbH" },
  addresses: { billing: [{ zip: "20457", city: "Hamburg", countryCode: "DE" }] },
  ...changes,
})

export const line = (quantity: number, price: Json, changes: Json = {}): Json => ({
  type: "custom",
  name: "Becher",
  quantity,
  unitName: "Stück",
  unitPrice: { currency: "EUR", taxRatePercentage: 19, ...price },
  ...changes,
})

export const creditNote = (changes: Json = {}): Json => ({
  voucherDate: "2026-09-01T00:00:00.000+02:00",
  address: { name: "Gast Kunde", countryCode: "DE" },
  lineItems: [line(1, { grossAmount: 119 })],
  totalPrice: { currency: "EUR" },
  taxConditions: { taxType: "gross" },
  ...changes,
})

export const invoice = (changes: Json = {}): Json => ({
  ...creditNote(),
  shippingConditions: { shippingType: "delivery", shippingDate: "2026-09-01T00:00:00.000+02:00" },
  paymentConditions: { paymentTermLabel: "Bezahlt", paymentTermDuration: 0 },
  ...changes,
})

export const goodsCategory = "8f8664a8-fd86-11e1-a21f-0800200c9a66"

export const voucher = (changes: Json = {}): Json => ({
  type: "salesinvoice",
  voucherNumber: "SHOP-1042",
  voucherDate: "2026-09-01",
  totalGrossAmount: 242.9,
  totalTaxAmount: 38.78,
  taxType: "gross",
  useCollectiveContact: true,
  voucherItems: [{ amount: 242.9, taxAmount: 38.78, taxRatePercent: 19, categoryId: goodsCategory }],
  ...changes,
})

export const issue = (i18nKey: string, source: string, type = "validation_failure"): Json => ({
  i18nKey,
  source,
  type,
  additionalData: null,
  args: null,
})
