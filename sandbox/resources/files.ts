import { createHash } from "node:crypto"
import { bareText, emptyError, flatIssue, gatewayError, legacyError } from "../errors"
import { ok, type Answer, type ApiRequest, type Route, type UploadedPart } from "../http"
import type { StoredFile } from "../records"
import { documentPdf, download, wantedFormat } from "../sales/file"
import { reversedId } from "../sales/show"
import { newId, organizationOf, type World } from "../world"

const maxBytes = 5_242_880

const contentTypes: Record<string, string> = {
  pdf: "application/pdf",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  xml: "application/xml",
}

const extensionOf = (name: string): string => (/\.([^.]+)$/.exec(name)?.[1] ?? "").toLowerCase()

/** The uploaded file. @throws 500 without one, as the API does, and 406 for one it does not take */
export function filePart(world: World, { parts = [] }: ApiRequest): UploadedPart & { fileName: string } {
  const part = parts.find(({ field, fileName }) => field === "file" && fileName !== undefined)
  if (part?.fileName === undefined) {
    throw legacyError(500, { i18nKey: "technical_error", source: "Required part 'file' is not present." })
  }
  if (part.bytes.length > maxBytes)
    throw legacyError(406, { i18nKey: "max_file_size_exceeded", source: "file" })
  const extension = extensionOf(part.fileName)
  const accepted =
    extension in contentTypes && (extension !== "xml" || organizationOf(world).receivesEInvoices)
  if (!accepted) throw legacyError(406, { i18nKey: "inacceptable_file_extension", source: "file" })
  return { ...part, fileName: part.fileName }
}

const checksum = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex")

export function storeFile(
  world: World,
  part: UploadedPart & { fileName: string },
  voucherId: string
): StoredFile {
  return world.state.files.put({
    id: newId(),
    name: part.fileName,
    contentType: contentTypes[extensionOf(part.fileName)] ?? "application/octet-stream",
    base64: part.bytes.toString("base64"),
    sha256: checksum(part.bytes),
    voucherId,
  })
}

/** An upload without a voucher makes one that waits for somebody to check it, and cannot be deleted. */
function uncheckedVoucher(world: World): string {
  const now = world.clock.now()
  const voucher = world.state.vouchers.put({
    id: newId(),
    version: 1,
    createdAt: now,
    updatedAt: now,
    type: "purchaseinvoice",
    status: "unchecked",
    grossCents: 0,
    taxCents: 0,
    taxType: "gross",
    useCollectiveContact: true,
    contactName: "Sammellieferant",
    items: [],
    files: [],
    payments: [],
    archived: false,
  })
  world.webhooks.announce("voucher.created", voucher.id)
  return voucher.id
}

function upload(world: World, request: ApiRequest): Answer {
  const type = request.parts?.find(({ field, fileName }) => field === "type" && fileName === undefined)
  if (!type) {
    const source = "Required request parameter 'type' for method parameter type String is not present"
    throw flatIssue(400, "bad_request_error", source)
  }
  if (type.bytes.toString("utf8") !== "voucher") throw bareText(400, "Invalid or missing upload type.")
  const part = filePart(world, request)
  const sha256 = checksum(part.bytes)
  const known = world.state.files.values().find((file) => file.sha256 === sha256)
  if (known) return ok({ id: known.id, voucherId: known.voucherId }, 202)
  const voucherId = uncheckedVoucher(world)
  const file = storeFile(world, part, voucherId)
  const voucher = world.state.vouchers.get(voucherId)
  if (voucher) world.state.vouchers.put({ ...voucher, files: [file.id] })
  return ok({ id: file.id, voucherId }, 202)
}

/** Anything but XML ignores what is accepted: even application/json gets the bytes. */
function downloadFile(world: World, { headers }: ApiRequest, id: string): Answer {
  const xmlOnly = (headers.accept ?? "").split(",").every((type) => type.trim().startsWith("application/xml"))
  const file = world.state.files.get(id)
  if (file) {
    if (xmlOnly && file.contentType === "application/pdf") throw emptyError(404)
    return download(Buffer.from(file.base64, "base64"), file.contentType, file.name)
  }
  const document = world.state.documents.get(reversedId(id))
  if (!document || document.status === "draft") throw emptyError(404)
  if (xmlOnly && wantedFormat(headers.accept) === "xml") throw emptyError(404)
  return download(documentPdf(world, document), "application/pdf", `${document.number}.pdf`)
}

export const fileRoutes: Route[] = [
  { method: "POST", path: "/v1/files", takes: "upload", scopes: ["files.write"], run: upload },
  { method: "GET", path: "/v1/files/:id", download: true, scopes: ["files.read"], run: downloadFile },
  {
    method: "GET",
    path: "/v1/files/:id/status",
    run: () => {
      throw gatewayError(403, "access_denied")
    },
  },
]
