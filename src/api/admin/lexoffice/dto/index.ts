/**
 * The JSON of the admin API, as docs/admin-api.md promises it.
 * Amounts are decimal numbers in the document's currency; instants are ISO strings; days are `yyyy-mm-dd`.
 */
export type * from "./account"
export type * from "./calls"
export type * from "./customers"
export type * from "./documents"
export type * from "./incidents"
export type * from "./orders"
export type * from "./overview"
export type * from "./problem"
export type * from "./queue"
export type * from "./settings"
