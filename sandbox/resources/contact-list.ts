import { legacyError } from "../errors"
import { ok, type Answer, type ApiRequest } from "../http"
import { pageEnvelope, searchWindow, sortedCache, wholeNumber } from "../paging"
import type { Contact } from "../records"
import { containsText } from "../search-text"
import type { World } from "../world"
import { contactName, showContact } from "./contacts"

const badFilter = (source: string) => legacyError(400, { i18nKey: "bad_request_error", source })

/** Accepted live although 250 is documented. */
const maxSize = 500
const filterNames = ["email", "name", "number", "customer", "vendor"]

type Filter = (contact: Contact) => boolean

function textFilter(query: URLSearchParams, name: string, texts: (contact: Contact) => string[]): Filter[] {
  const value = query.get(name)
  if (value === null) return []
  if (value.length < 3 || value.length > 128) throw badFilter("size must be between 3 and 128")
  const contains = containsText(value)
  return [(contact) => texts(contact).some(contains)]
}

function roleFilter(query: URLSearchParams, name: string, has: Filter): Filter[] {
  const value = query.get(name)
  if (value === null) return []
  if (value !== "true" && value !== "false") throw badFilter(`${name} must be true or false`)
  return [(contact) => has(contact) === (value === "true")]
}

function numberFilter(query: URLSearchParams): Filter[] {
  const value = query.get("number")
  if (value === null) return []
  const number = wholeNumber(value)
  if (number === undefined) throw legacyError(400, { i18nKey: "invalid_value", source: "number" })
  return [(contact) => contact.customerNumber === number || contact.vendorNumber === number]
}

const emails = (contact: Contact): string[] => [
  ...Object.values(contact.emailAddresses).flat(),
  ...(contact.company?.contactPersons ?? []).flatMap(({ emailAddress }) => emailAddress ?? []),
]

function readFilters(query: URLSearchParams): Filter[] {
  for (const name of filterNames) {
    if (query.getAll(name).length > 1) throw badFilter(`parameter '${name}' must not occur twice`)
  }
  return [
    ...textFilter(query, "email", emails),
    ...textFilter(query, "name", (contact) => [contactName(contact)]),
    ...numberFilter(query),
    ...roleFilter(query, "customer", (contact) => contact.customerNumber !== undefined),
    ...roleFilter(query, "vendor", (contact) => contact.vendorNumber !== undefined),
  ]
}

/** An unusable page or size is replaced by its default without a word; only a far too large size is refused. */
function readPage(query: URLSearchParams): { page: number; size: number } {
  const asked = wholeNumber(query.get("size")) ?? 25
  if (asked > maxSize) throw badFilter("size must be equal or lower than 250")
  const size = asked < 1 ? 25 : asked
  const page = wholeNumber(query.get("page")) ?? 0
  if (page * size >= searchWindow) throw badFilter("Maximum search window size exceeded")
  return { page, size }
}

const caches = new WeakMap<World, ReturnType<typeof sortedCache<Contact>>>()

const collator = new Intl.Collator("de")
const compareNames = (a: Contact, b: Contact): number => collator.compare(contactName(a), contactName(b))

function sortedContacts(world: World): Contact[] {
  const cache = caches.get(world) ?? sortedCache<Contact>(compareNames)
  caches.set(world, cache)
  return cache(world.state.contacts.generation, world.state.contacts.values)
}

export function listContacts(world: World, { query }: ApiRequest): Answer {
  const filters = readFilters(query)
  const { page, size } = readPage(query)
  const visibleUntil = world.clock.now() - world.limits.listLagMs
  const matches: Filter = (contact) =>
    contact.createdAt <= visibleUntil && filters.every((filter) => filter(contact))
  const rows =
    filters.length === 0
      ? sortedContacts(world).filter(matches)
      : world.state.contacts.values().filter(matches).sort(compareNames)
  const sort = { property: "name", direction: "ASC" } as const
  return ok(pageEnvelope(rows, page, size, sort, (contact) => showContact(world, contact)))
}
