import { readFileSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import { z } from "@medusajs/framework/zod"
import axios, { isAxiosError, type AxiosInstance } from "axios"
import { buy, type PurchaseStep } from "../../integration-tests/helpers/shop/buy"
import { signIn } from "../../integration-tests/helpers/shop/sign-in"
import type { Shop } from "../../integration-tests/helpers/shop/types"
import { demoEnvironment } from "./environment"

const WAIT_MS = 180_000
const POLL_MS = 2_000

const connectionSchema = z.object({ state: z.string(), company_name: z.string().nullable() })

const orderStatusSchema = z.object({
  documents: z.array(
    z.object({ state: z.string(), number: z.string().nullable(), remote_id: z.string().nullable() })
  ),
  incidents: z.array(z.object({ message: z.string(), next_step: z.string() })),
  reason: z.object({ message: z.string() }).nullable(),
})
type OrderStatus = z.infer<typeof orderStatusSchema>
const invoiceSchema = z.object({
  voucherNumber: z.string(),
  address: z.object({ name: z.string().optional(), contactId: z.string().optional() }),
  totalPrice: z.object({ currency: z.string(), totalGrossAmount: z.number() }),
})

const { url, shopFile, adminEmail, adminPassword, lexofficeUrl, lexofficeApiKey } = demoEnvironment()
const shop = JSON.parse(readFileSync(shopFile, "utf8")) as Shop
const client = axios.create({ baseURL: url })
const lexoffice = axios.create({
  baseURL: lexofficeUrl,
  headers: { authorization: `Bearer ${lexofficeApiKey}` },
})

const say = (text: string) => console.log(`         ${text}`)
const euros = (amount: number) => `${amount.toFixed(2)} EUR`
const cents = (amount: number) => Math.round(amount * 100)

const STEPS: Record<PurchaseStep, string> = {
  cart: "Erika Muster of Berlin puts two mugs (19 % VAT) and a novel (7 % VAT) into her cart",
  shipping: "chooses standard shipping",
  promotions: "enters the code WELCOME10 for ten percent off",
}

async function placeOrder() {
  const order = await buy(client, shop, {
    email: "erika.muster@example.com",
    items: [
      { variant: "mug", quantity: 2 },
      { variant: "novel", quantity: 1 },
    ],
    promoCodes: [shop.promotions.tenPercent],
    onStep: (step, cart) => say(`${STEPS[step]}: ${euros(cart.total)}`),
  })
  say(`and pays: order #${order.display_id} over ${euros(order.total)}`)
  return order
}

/** With a key in the plugin options, the first order connects the shop. */
async function sayCompany(admin: AxiosInstance): Promise<void> {
  const { data } = await admin.get<unknown>("/admin/lexoffice/connection")
  const { connection } = z.object({ connection: connectionSchema }).parse(data)
  if (connection.state !== "connected") throw new Error(`The plugin is ${connection.state}`)
  say(`The shop is connected with the lexoffice account of ${connection.company_name ?? "nobody"}`)
}

async function loadStatus(admin: AxiosInstance, orderId: string): Promise<OrderStatus> {
  const { data } = await admin.get<unknown>(`/admin/lexoffice/orders/${orderId}`)
  return z.object({ order: orderStatusSchema }).parse(data).order
}

async function transmittedInvoice(admin: AxiosInstance, orderId: string): Promise<string> {
  const deadline = Date.now() + WAIT_MS
  say("The plugin books the order on its own ...")
  for (;;) {
    const status = await loadStatus(admin, orderId)
    const id = status.documents.find(({ state }) => state === "transmitted")?.remote_id
    if (id) return id
    const [incident] = status.incidents
    if (incident) throw new Error(`The plugin stopped: ${incident.message} ${incident.next_step}`)
    if (Date.now() > deadline)
      throw new Error(`No invoice after ${WAIT_MS / 1000} s: ${JSON.stringify(status)}`)
    await sleep(POLL_MS)
  }
}

function contactName({ address }: z.infer<typeof invoiceSchema>): string {
  return address.contactId
    ? `${address.name ?? ""} (contact ${address.contactId})`
    : (address.name ?? "no name")
}

async function main(): Promise<void> {
  const token = await signIn(client, "user", { email: adminEmail, password: adminPassword })
  const admin = axios.create({ baseURL: url, headers: { authorization: `Bearer ${token}` } })
  const order = await placeOrder()
  const invoiceId = await transmittedInvoice(admin, order.id)
  await sayCompany(admin)
  const { data } = await lexoffice.get<unknown>(`/v1/invoices/${invoiceId}`)
  const invoice = invoiceSchema.parse(data)
  const { totalGrossAmount } = invoice.totalPrice
  say(`lexoffice has contact ${contactName(invoice)}`)
  say(`and invoice ${invoice.voucherNumber} over ${euros(totalGrossAmount)}`)
  if (cents(totalGrossAmount) !== cents(order.total)) {
    throw new Error(`The order's total is ${euros(order.total)}, the invoice's ${euros(totalGrossAmount)}`)
  }
  say("Both totals agree to the cent.")
}

main().catch((error: unknown) => {
  const answer = isAxiosError(error) ? ` ${JSON.stringify(error.response?.data)}` : ""
  console.error(`${error instanceof Error ? error.message : String(error)}${answer}`)
  process.exit(1)
})
