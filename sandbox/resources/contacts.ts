import { emptyError, legacyError } from "../errors"
import { actionResult, bodyObject, ok, withoutEmpty, type ApiRequest, type Answer, type Route } from "../http"
import type { Contact } from "../records"
import { newId, nextNumber, organizationOf, type World } from "../world"
import { readContactBody, type ContactBody } from "./contact-body"
import { listContacts } from "./contact-list"

/** The name documents and lists show. */
export const contactName = (contact: Contact): string =>
  contact.company?.name ?? [contact.person?.firstName, contact.person?.lastName].filter(Boolean).join(" ")

export function showContact(world: World, contact: Contact) {
  const list = <T>(entries: T[]): T[] | undefined => (entries.length > 0 ? entries : undefined)
  const { customerNumber, vendorNumber } = contact
  return withoutEmpty({
    id: contact.id,
    organizationId: organizationOf(world).organizationId,
    version: contact.version,
    roles: withoutEmpty({
      customer: customerNumber === undefined ? undefined : { number: customerNumber },
      vendor: vendorNumber === undefined ? undefined : { number: vendorNumber },
    }),
    company: contact.company,
    person: contact.person,
    addresses: withoutEmpty({ billing: list(contact.billing), shipping: list(contact.shipping) }),
    xRechnung: contact.xRechnung,
    emailAddresses: contact.emailAddresses,
    phoneNumbers: contact.phoneNumbers,
    note: contact.note,
    archived: contact.archived,
  })
}

function findContact(world: World, id: string): Contact {
  const contact = world.state.contacts.get(id)
  if (!contact) throw emptyError(404)
  return contact
}

const fieldsOf = (body: ContactBody) => ({
  company: body.company,
  person: body.person,
  billing: body.billing,
  shipping: body.shipping,
  xRechnung: body.xRechnung,
  emailAddresses: body.emailAddresses,
  phoneNumbers: body.phoneNumbers,
  note: body.note,
})

/** Numbers come from lexoffice only; a role once given keeps its number. */
function roleNumbers(world: World, body: ContactBody, known?: Contact) {
  const customer = body.customer
    ? (known?.customerNumber ?? nextNumber(world, "customer", 10_001))
    : undefined
  const vendor = body.vendor ? (known?.vendorNumber ?? nextNumber(world, "vendor", 70_001)) : undefined
  return { customerNumber: customer, vendorNumber: vendor }
}

export function createContact(world: World, body: ContactBody): Contact {
  if (body.version !== 0) throw legacyError(406, { i18nKey: "invalid_value", source: "version" })
  const now = world.clock.now()
  const contact = world.state.contacts.put({
    id: newId(),
    version: 1,
    createdAt: now,
    updatedAt: now,
    archived: false,
    ...fieldsOf(body),
    ...roleNumbers(world, body),
  })
  world.webhooks.announce("contact.created", contact.id)
  return contact
}

/** A contact that the web app made richer than the API can express cannot be written back. */
function refuseRicherContact(contact: Contact): void {
  const lists: [string, unknown[]][] = [
    ["addresses.billing.size", contact.billing],
    ["addresses.shipping.size", contact.shipping],
    ["company.contactPersons.size", contact.company?.contactPersons ?? []],
    ...Object.entries(contact.emailAddresses).map(([kind, all]): [string, unknown[]] => [
      `emailAddresses.${kind}.size`,
      all,
    ]),
    ...Object.entries(contact.phoneNumbers).map(([kind, all]): [string, unknown[]] => [
      `phoneNumbers.${kind}.size`,
      all,
    ]),
  ]
  const issues = lists.filter(([, all]) => all.length > 1)
  if (issues.length > 0) {
    throw legacyError(406, ...issues.map(([source]) => ({ i18nKey: "invalid_value", source })))
  }
}

function replaceContact(world: World, request: ApiRequest, id: string): Answer {
  const known = findContact(world, id)
  refuseRicherContact(known)
  const body = readContactBody(bodyObject(request), world.behaviour)
  if (body.version !== known.version) throw legacyError(406, { i18nKey: "invalid_value", source: "version" })
  const contact = world.state.contacts.put({
    ...known,
    ...fieldsOf(body),
    ...roleNumbers(world, body, known),
    version: known.version + 1,
    updatedAt: world.clock.now(),
  })
  world.webhooks.announce("contact.changed", id)
  return actionResult(world, "contacts", contact, 200)
}

export const contactRoutes: Route[] = [
  { method: "GET", path: "/v1/contacts", scopes: ["contacts.read"], run: listContacts },
  {
    method: "GET",
    path: "/v1/contacts/:id",
    scopes: ["contacts.read"],
    run: (world, _request, id) => ok(showContact(world, findContact(world, id))),
  },
  {
    method: "POST",
    path: "/v1/contacts",
    scopes: ["contacts.write"],
    run: (world, request) =>
      actionResult(
        world,
        "contacts",
        createContact(world, readContactBody(bodyObject(request), world.behaviour)),
        200
      ),
  },
  { method: "PUT", path: "/v1/contacts/:id", scopes: ["contacts.write"], run: replaceContact },
]
