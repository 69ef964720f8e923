import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"

export type ListedInvoice = {
  id: string
  day: string
  status: string
  total: number
  open: number
  updatedDate: string
}

/** Stands in for lexoffice where there are too many documents for the sandbox: lists them, and knows their payments. */
export async function startListServer(invoices: ListedInvoice[]) {
  const requests: string[] = []
  let sortRefused = false
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost")
    requests.push(`${url.pathname}${url.search}`)
    const isSorted = url.searchParams.get("sort")?.startsWith("voucherDate") === false
    if (sortRefused && isSorted) {
      response.writeHead(400, { "content-type": "application/json" }).end("{}")
      return
    }
    const body =
      url.pathname === "/v1/voucherlist" ? page(invoices, url.searchParams) : payments(invoices, url)
    response.writeHead(body === null ? 404 : 200, { "content-type": "application/json" })
    response.end(JSON.stringify(body))
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    /** From now on nothing but the day of a document can be sorted by. */
    refuseSort: () => {
      sortRefused = true
    },
    /** What was asked for since the last time. */
    taken: () => requests.splice(0),
    close: () => new Promise((closed) => server.close(closed)),
  }
}

function page(invoices: ListedInvoice[], query: URLSearchParams) {
  const statuses = (query.get("voucherStatus") ?? "").split(",")
  const within = (value: string, from: string | null, to: string | null) =>
    (from === null || value >= from) && (to === null || value <= to)
  const rows = invoices
    .filter(({ status }) => statuses.includes("any") || statuses.includes(status))
    .filter(({ day }) => within(day, query.get("voucherDateFrom"), query.get("voucherDateTo")))
    .filter(({ updatedDate }) => within(updatedDate.slice(0, 10), query.get("updatedDateFrom"), null))
    .sort(query.get("sort")?.startsWith("voucherDate") === true ? byDay : byChange)
  const [number, size] = [Number(query.get("page")), Number(query.get("size"))]
  const content = rows.slice(number * size, (number + 1) * size).map(toRow)
  const last = (number + 1) * size >= rows.length
  return {
    content,
    number,
    size,
    last,
    totalElements: Math.min(rows.length, 10_000),
    totalPages: Math.ceil(rows.length / size),
    first: number === 0,
    numberOfElements: content.length,
  }
}

const byDay = (a: ListedInvoice, b: ListedInvoice) => b.day.localeCompare(a.day)
const byChange = (a: ListedInvoice, b: ListedInvoice) => b.updatedDate.localeCompare(a.updatedDate)

const toRow = ({ id, day, status, total, open, updatedDate }: ListedInvoice) => ({
  id,
  voucherType: "invoice",
  voucherStatus: status,
  voucherNumber: `RE-${id}`,
  voucherDate: `${day}T00:00:00.000+01:00`,
  dueDate: `${day}T00:00:00.000+01:00`,
  createdDate: updatedDate,
  updatedDate,
  totalAmount: total,
  openAmount: open,
  currency: "EUR",
  archived: false,
})

function payments(invoices: ListedInvoice[], { pathname }: URL) {
  const found = invoices.find(({ id }) => pathname === `/v1/payments/${id}`)
  if (found === undefined) {
    return null
  }
  const amount = found.total - found.open
  const item = { paymentItemType: "manualPayment", postingDate: found.updatedDate, amount, currency: "EUR" }
  return {
    openAmount: found.open,
    currency: "EUR",
    paymentStatus: found.open === 0 ? "balanced" : "openRevenue",
    voucherType: "invoice",
    voucherStatus: found.status,
    paidDate: found.open === 0 ? found.updatedDate : null,
    paymentItems: amount === 0 ? [] : [item],
  }
}
