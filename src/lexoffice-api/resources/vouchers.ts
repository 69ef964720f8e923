import { BeforeSend, Http, UploadFile } from "../http"
import { recordPath } from "../query"
import { ActionResult, actionResultSchema } from "../schemas/action-result"
import { Voucher, VoucherBody, voucherSchema, VoucherUpdateBody } from "../schemas/voucher"

const PATH = "/v1/vouchers"

/**
 * Books a voucher. Its number is not unique in lexoffice: look it up before sending again.
 * Source for all of this file: lexware public API documentation, chapter "Vouchers", read 2026-11.
 */
export const createVoucher = (
  http: Http,
  body: VoucherBody,
  options: { beforeSend?: BeforeSend } = {}
): Promise<ActionResult> =>
  http.post(PATH, { body, schema: actionResultSchema, beforeSend: options.beforeSend })

/** Reads a voucher. Errors: `not_found`. */
export const getVoucher = (http: Http, id: string): Promise<Voucher> =>
  http.get(recordPath(PATH, id), { schema: voucherSchema })

/** Replaces a voucher, whole. Files whose ids are missing are deleted for good. Errors: `version_conflict`. */
export const updateVoucher = (http: Http, id: string, body: VoucherUpdateBody): Promise<ActionResult> =>
  http.put(recordPath(PATH, id), { body, schema: actionResultSchema })

/**
 * Attaches a file (pdf, jpg, png, xml; at most 5 242 880 bytes) to a voucher.
 * @returns the file's id, which `getVoucher` then lists under `files`
 */
export const attachFile = (
  http: Http,
  voucherId: string,
  file: UploadFile,
  options: { beforeSend?: BeforeSend } = {}
): Promise<ActionResult> =>
  http.upload(recordPath(PATH, voucherId, "files"), {
    file,
    schema: actionResultSchema,
    beforeSend: options.beforeSend,
  })
