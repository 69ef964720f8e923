import { addDays, berlinDateTime, berlinDay, berlinMidnight, isDay } from "../dates"
import { euros } from "../decimal"
import { regularError } from "../errors"
import { ok, type Answer, type ApiRequest, type Route } from "../http"
import { pageEnvelope, searchWindow, sortedCache, wholeNumber, type Sort } from "../paging"
import { equalsText } from "../search-text"
import type { World } from "../world"
import { documentRow, voucherRow, type Row } from "./voucherlist-row"

const types = [
  "salesinvoice",
  "salescreditnote",
  "purchaseinvoice",
  "purchasecreditnote",
  "invoice",
  "downpaymentinvoice",
  "creditnote",
  "orderconfirmation",
  "quotation",
  "deliverynote",
]
const statuses = [
  "draft",
  "open",
  "paid",
  "paidoff",
  "voided",
  "transferred",
  "sepadebit",
  "overdue",
  "accepted",
  "rejected",
  "unchecked",
  "blank",
]

const badRequest = (message: string) => regularError(400, message)
const badValue = (name: string, value: string) =>
  badRequest(`Invalid value '${value}' received for request parameter '${name}'`)

function readChoices(query: URLSearchParams, name: string, allowed: readonly string[]): Set<string> | "any" {
  const value = query.get(name)
  if (!value) throw badRequest("Missing required request parameters")
  if (value === "any") return "any"
  const chosen = value.split(",")
  for (const choice of chosen) if (!allowed.includes(choice)) throw badValue(name, choice)
  return new Set(chosen)
}

type Filter = (row: Row) => boolean

function statusFilter(world: World, chosen: Set<string> | "any"): Filter {
  if (chosen === "any") return () => true
  if (chosen.has("overdue")) {
    if (chosen.size > 1) throw badRequest("Status 'overdue' cannot be combined with other statuses")
    return (row) => isOverdue(world, row)
  }
  return (row) => chosen.has(row.status) && (world.behaviour.overdueShownAmongOpen || !isOverdue(world, row))
}

const isOverdue = (world: World, row: Row): boolean =>
  (row.status === "open" || row.status === "sepadebit") &&
  row.dueDay !== undefined &&
  row.dueDay < berlinDay(world.clock.now())

/** Days are German days, both ends included. */
function dateFilters(query: URLSearchParams): Filter[] {
  const fields = [
    ["voucherDate", (row: Row) => row.voucherAt],
    ["createdDate", (row: Row) => row.createdAt],
    ["updatedDate", (row: Row) => row.updatedAt],
  ] as const
  return fields.flatMap(([name, pick]) => {
    const [from, to] = [dayParameter(query, `${name}From`), dayParameter(query, `${name}To`)]
    const start = from === undefined ? -Infinity : berlinMidnight(from)
    const end = to === undefined ? Infinity : berlinMidnight(addDays(to, 1))
    return from === undefined && to === undefined ? [] : [(row: Row) => pick(row) >= start && pick(row) < end]
  })
}

function dayParameter(query: URLSearchParams, name: string): string | undefined {
  const value = query.get(name)
  if (!value) return undefined
  if (!isDay(value)) throw badValue(name, value)
  return value
}

function readFilters(world: World, query: URLSearchParams): Filter[] {
  const chosenTypes = readChoices(query, "voucherType", types)
  const chosenStatuses = readChoices(query, "voucherStatus", statuses)
  const filters = [statusFilter(world, chosenStatuses), ...dateFilters(query)]
  if (chosenTypes !== "any") filters.push((row) => chosenTypes.has(row.type))
  const contactId = query.get("contactId")?.toLowerCase()
  if (contactId) {
    if (!/^[0-9a-f-]{36}$/.test(contactId)) throw badValue("contactId", contactId)
    filters.push((row) => row.contactId === contactId)
  }
  const archived = query.get("archived")
  if (archived) {
    if (archived !== "true" && archived !== "false") throw badValue("archived", archived)
    filters.push((row) => row.archived === (archived === "true"))
  }
  const number = query.get("voucherNumber")
  if (number && world.behaviour.voucherlistNumberFilter) {
    const equals = equalsText(number)
    filters.push((row) => equals(row.number ?? ""))
  }
  return filters
}

function readPage(query: URLSearchParams): { page: number; size: number } {
  const [pageText, sizeText] = [query.get("page"), query.get("size")]
  const page = pageText ? wholeNumber(pageText) : 0
  const size = sizeText ? wholeNumber(sizeText) : 25
  if (page === undefined) throw badValue("page", pageText ?? "")
  if (size === undefined || size < 1) throw badValue("size", sizeText ?? "")
  if (size > 250) throw badRequest("parameter 'size' must be equal or lower than 250")
  if (page * size >= searchWindow) throw badRequest("Maximum search window size exceeded")
  return { page, size }
}

const comparisons: Record<string, (a: Row, b: Row) => number> = {
  voucherDate: (a, b) => a.voucherAt - b.voucherAt,
  voucherNumber: (a, b) => ((a.number ?? "") < (b.number ?? "") ? -1 : a.number === b.number ? 0 : 1),
  createdDate: (a, b) => a.createdAt - b.createdAt,
  updatedDate: (a, b) => a.updatedAt - b.updatedAt,
}

function readSort(world: World, query: URLSearchParams): Sort {
  const [property = "", direction = "ASC"] = (query.get("sort") ?? "voucherDate,DESC").split(",")
  const known =
    world.behaviour.voucherlistSort === "documented" ? property in comparisons : property === "voucherDate"
  if (!known || (direction !== "ASC" && direction !== "DESC")) throw badRequest("parameter 'sort' is invalid")
  return { property, direction }
}

type Cache = ReturnType<typeof sortedCache<Row>>
const caches = new WeakMap<World, Map<string, Cache>>()

function sortedRows(world: World, { property, direction }: Sort): Row[] {
  const cachesOfWorld = caches.get(world) ?? new Map<string, Cache>()
  caches.set(world, cachesOfWorld)
  const compare = comparisons[property] ?? (() => 0)
  const sign = direction === "ASC" ? 1 : -1
  const key = `${property},${direction}`
  const cache =
    cachesOfWorld.get(key) ?? sortedCache<Row>((a, b) => sign * compare(a, b) || sign * (a.seq - b.seq))
  cachesOfWorld.set(key, cache)
  const { documents, vouchers } = world.state
  return cache(documents.generation + vouchers.generation, () => {
    const rows = [...documents.values().map(documentRow), ...vouchers.values().map(voucherRow)]
    return rows.map((row, seq) => ({ ...row, seq }))
  })
}

function showRow(world: World, row: Row) {
  return {
    id: row.id,
    voucherType: row.type,
    voucherStatus: isOverdue(world, row) ? "overdue" : row.status,
    voucherNumber: row.number ?? null,
    voucherDate: berlinDateTime(row.voucherAt),
    createdDate: berlinDateTime(row.createdAt),
    updatedDate: berlinDateTime(row.updatedAt),
    dueDate: row.dueDay === undefined ? null : berlinDateTime(berlinMidnight(row.dueDay)),
    contactId: row.contactId ?? null,
    contactName: row.contactName,
    totalAmount: euros(row.grossCents),
    openAmount: row.openCents === undefined ? null : euros(row.openCents),
    currency: "EUR",
    archived: row.archived,
  }
}

function listVouchers(world: World, { query }: ApiRequest): Answer {
  const filters = readFilters(world, query)
  const { page, size } = readPage(query)
  const sort = readSort(world, query)
  const visibleUntil = world.clock.now() - world.limits.listLagMs
  const rows = sortedRows(world, sort).filter(
    (row) => row.createdAt <= visibleUntil && filters.every((matches) => matches(row))
  )
  return ok(pageEnvelope(rows, page, size, sort, (row) => showRow(world, row)))
}

export const voucherlistRoutes: Route[] = [
  { method: "GET", path: "/v1/voucherlist", scopes: ["voucherlist.read"], run: listVouchers },
]
