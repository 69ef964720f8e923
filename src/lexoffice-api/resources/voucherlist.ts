import { LexofficeApiError } from "../../domain/errors"
import { Http } from "../http"
import { listRows } from "../paging"
import { escapeFilter, Query } from "../query"
import {
  VoucherlistFilter,
  VoucherlistRow,
  voucherlistRowSchema,
  VoucherlistSort,
} from "../schemas/voucherlist"

const PATH = "/v1/voucherlist"

/**
 * Documents of all kinds that match, the only way to list invoices and credit notes. Lags behind writes.
 *
 * The order is a wish: sorting by anything but `voucherDate` is documented, but was seen refused. Then the list is
 * read by `voucherDate` in the same direction. An `open` row may say `overdue`.
 * @param sortRefused called before such a list begins: nothing may rest on its order   @throws what `listRows` throws
 * Source: lexware public API documentation, chapter "Voucherlist", read 2026-11.
 */
export async function* listVouchers(
  http: Http,
  filter: VoucherlistFilter,
  sort: VoucherlistSort = "voucherDate,DESC",
  sortRefused: () => void = () => undefined
): AsyncGenerator<VoucherlistRow, void, undefined> {
  const rows = (by: string) =>
    listRows(http, { path: PATH, query: queryOf(filter, by), row: voucherlistRowSchema })
  let read = false
  try {
    for await (const row of rows(sort)) {
      read = true
      yield row
    }
  } catch (error) {
    if (read || sort.startsWith("voucherDate,") || !isBadRequest(error)) {
      throw error
    }
    sortRefused()
    yield* rows(sort.endsWith(",ASC") ? "voucherDate,ASC" : "voucherDate,DESC")
  }
}

const isBadRequest = (error: unknown): boolean => error instanceof LexofficeApiError && error.status === 400

function queryOf(filter: VoucherlistFilter, sort: string): Query {
  return {
    voucherType: filter.types,
    voucherStatus: filter.statuses,
    archived: filter.archived,
    contactId: filter.contactId,
    voucherDateFrom: filter.voucherDateFrom,
    voucherDateTo: filter.voucherDateTo,
    createdDateFrom: filter.createdDateFrom,
    createdDateTo: filter.createdDateTo,
    updatedDateFrom: filter.updatedDateFrom,
    updatedDateTo: filter.updatedDateTo,
    // Documented as exact, so `_` and `%` are left alone: as wildcards they would still match themselves.
    voucherNumber: filter.voucherNumber === undefined ? undefined : escapeFilter(filter.voucherNumber),
    sort,
  }
}
