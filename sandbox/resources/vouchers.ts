import { berlinDateTime, berlinMidnight } from "../dates"
import { euros } from "../decimal"
import { emptyError, legacyError } from "../errors"
import { actionResult, bodyObject, ok, withoutEmpty, type Answer, type ApiRequest, type Route } from "../http"
import { pageEnvelope, wholeNumber } from "../paging"
import type { Voucher } from "../records"
import { equalsText } from "../search-text"
import { newId, organizationOf, type World } from "../world"
import { filePart, storeFile } from "./files"
import { readVoucherBody, type VoucherBody } from "./voucher-body"

const invalid = (source: string, status = 406) => legacyError(status, { i18nKey: "invalid_value", source })

function findVoucher(world: World, id: string): Voucher {
  const voucher = world.state.vouchers.get(id)
  if (!voucher) throw emptyError(404)
  return voucher
}

const dayTime = (day: string | undefined): string | undefined =>
  day === undefined ? undefined : berlinDateTime(berlinMidnight(day))

function showVoucher(world: World, voucher: Voucher) {
  return withoutEmpty({
    id: voucher.id,
    organizationId: organizationOf(world).organizationId,
    type: voucher.type,
    voucherStatus: voucher.status,
    voucherNumber: voucher.number,
    voucherDate: dayTime(voucher.voucherDay),
    shippingDate: dayTime(voucher.shippingDay),
    dueDate: dayTime(voucher.dueDay),
    totalGrossAmount: euros(voucher.grossCents),
    totalTaxAmount: euros(voucher.taxCents),
    taxType: voucher.taxType,
    useCollectiveContact: voucher.useCollectiveContact,
    contactId: voucher.useCollectiveContact ? undefined : voucher.contactId,
    contactName: voucher.contactName,
    remark: voucher.remark,
    voucherItems: voucher.items.map((item) => ({
      amount: euros(item.amountCents),
      taxAmount: euros(item.taxCents),
      taxRatePercent: item.ratePercent,
      categoryId: item.categoryId,
    })),
    files: voucher.files,
    createdDate: berlinDateTime(voucher.createdAt),
    updatedDate: berlinDateTime(voucher.updatedAt),
    version: voucher.version,
  })
}

function refuseTakenNumber(world: World, body: VoucherBody): void {
  if (!world.behaviour.uniqueVoucherNumbers) return
  for (const { number } of world.state.vouchers.iterate())
    if (number === body.number) throw invalid("voucherNumber")
}

function createVoucher(world: World, request: ApiRequest): Answer {
  const { files: _files, version: _version, status, ...body } = readVoucherBody(world, bodyObject(request))
  const unchecked =
    status === "unchecked" && body.taxType === "gross" && world.behaviour.uncheckedVoucher === "accept"
  if (status !== undefined && status !== "open" && !unchecked) throw invalid("voucherStatus")
  refuseTakenNumber(world, body)
  const now = world.clock.now()
  const voucher = world.state.vouchers.put({
    ...body,
    id: newId(),
    version: 1,
    createdAt: now,
    updatedAt: now,
    status: unchecked ? "unchecked" : (status ?? world.behaviour.newVoucherStatus),
    files: [],
    payments: [],
    archived: false,
  })
  world.webhooks.announce("voucher.created", voucher.id)
  return actionResult(world, "vouchers", voucher, world.behaviour.voucherWriteStatus)
}

/** Ids of files that are left out are deleted for good; an unknown id is refused. */
function keepFiles(world: World, known: Voucher, wanted: readonly string[]): string[] {
  const kept = wanted.map((id) => id.toLowerCase())
  if (kept.some((id) => !known.files.includes(id))) throw invalid("files")
  for (const id of known.files) if (!kept.includes(id)) world.state.files.delete(id)
  return kept
}

function replaceVoucher(world: World, request: ApiRequest, id: string): Answer {
  const known = findVoucher(world, id)
  const { files, version, status, ...body } = readVoucherBody(world, bodyObject(request))
  if (version === undefined) throw legacyError(406, { i18nKey: "missing_entity", source: "version" })
  if (version !== known.version) throw invalid("version", world.behaviour.voucherStaleVersion)
  if (status !== undefined && status !== "open") throw invalid("voucherStatus")
  const changeable = known.status === "open" || known.status === "unchecked"
  if (!changeable && world.behaviour.paidVoucherChange === "refuse") throw invalid("voucherStatus")
  const voucher = world.state.vouchers.put({
    ...known,
    ...body,
    status: status === "open" && known.status === "unchecked" ? "open" : known.status,
    files: keepFiles(world, known, files ?? []),
    version: known.version + 1,
    updatedAt: world.clock.now(),
  })
  world.webhooks.announce("voucher.changed", id)
  return actionResult(world, "vouchers", voucher, 200)
}

/** Deprecated: exact number only. */
function searchVouchers(world: World, { query }: ApiRequest): Answer {
  const number = query.get("voucherNumber")
  if (!number) {
    const source =
      "Required request parameter 'voucherNumber' for method parameter type String is not present"
    throw legacyError(400, { i18nKey: "bad_request_error", source })
  }
  const equals = equalsText(number)
  const rows = world.state.vouchers.values().filter((voucher) => equals(voucher.number ?? ""))
  const size = Math.min(Math.max(wholeNumber(query.get("size")) ?? 25, 1), 250)
  const sort = { property: "voucherDate", direction: "DESC" } as const
  const page = wholeNumber(query.get("page")) ?? 0
  return ok(pageEnvelope(rows, page, size, sort, (voucher) => showVoucher(world, voucher)))
}

function attachFile(world: World, request: ApiRequest, id: string): Answer {
  const voucher = findVoucher(world, id)
  const file = storeFile(world, filePart(world, request), id)
  world.state.vouchers.put({
    ...voucher,
    files: [...voucher.files, file.id],
    version: voucher.version + 1,
    updatedAt: world.clock.now(),
  })
  world.webhooks.announce("voucher.changed", id)
  return ok({ id: file.id }, 202)
}

const read = ["vouchers.read"]
const write = ["vouchers.write"]

export const voucherRoutes: Route[] = [
  { method: "GET", path: "/v1/vouchers", scopes: read, run: searchVouchers },
  {
    method: "GET",
    path: "/v1/vouchers/:id",
    scopes: read,
    run: (world, _, id) => ok(showVoucher(world, findVoucher(world, id))),
  },
  { method: "POST", path: "/v1/vouchers", scopes: write, run: createVoucher },
  { method: "PUT", path: "/v1/vouchers/:id", scopes: write, run: replaceVoucher },
  {
    method: "POST",
    path: "/v1/vouchers/:id/files",
    takes: "upload",
    scopes: ["vouchers.write", "files.write"],
    run: attachFile,
  },
]
