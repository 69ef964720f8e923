import { BeforeSend, Http } from "../http"
import { listRows } from "../paging"
import { escapePatternFilter, recordPath } from "../query"
import { ActionResult, actionResultSchema } from "../schemas/action-result"
import { Contact, ContactBody, contactSchema, ContactUpdateBody } from "../schemas/contact"

const PATH = "/v1/contacts"

/** All given filters must match. */
export type ContactFilter = {
  /** Part of an address, 3 to 128 characters, ignoring case: compare the rows */
  email?: string
  /** Part of a name, 3 to 128 characters, ignoring case: compare the rows */
  name?: string
  /** Debtor or vendor number */
  number?: number
  /** true: has the role, false: has it not */
  customer?: boolean
  vendor?: boolean
}

/**
 * Makes a contact. Make one at a time: parallel calls may end in `account_number_race`. The contact may be
 * unusable in documents and missing in lists for about two seconds.
 * Source for all of this file: lexware public API documentation, chapter "Contacts", read 2026-11.
 */
export const createContact = (
  http: Http,
  body: ContactBody,
  options: { beforeSend?: BeforeSend } = {}
): Promise<ActionResult> =>
  http.post(PATH, { body: { ...body, version: 0 }, schema: actionResultSchema, ...options })

/** Reads a contact. Errors: `not_found`; `data_rejected` with status 500 for old contacts the API cannot read. */
export const getContact = (http: Http, id: string): Promise<Contact> =>
  http.get(recordPath(PATH, id), { schema: contactSchema })

/** Replaces a contact, whole. Errors: `version_conflict` when it changed since it was read. */
export const updateContact = (http: Http, id: string, body: ContactUpdateBody): Promise<ActionResult> =>
  http.put(recordPath(PATH, id), { body, schema: actionResultSchema })

/** The contacts that match, by name. Filter texts are taken literally. Lags behind writes. */
export const listContacts = (http: Http, filter: ContactFilter = {}): AsyncGenerator<Contact> =>
  listRows(http, {
    path: PATH,
    query: {
      ...pattern("email", filter.email),
      ...pattern("name", filter.name),
      number: filter.number,
      customer: filter.customer,
      vendor: filter.vendor,
    },
    row: contactSchema,
  })

const pattern = (name: string, text: string | undefined): Record<string, string> =>
  text === undefined ? {} : { [name]: escapePatternFilter(text) }
