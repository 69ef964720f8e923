import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { berlinDay, DocumentContent } from "../../../../../domain/documents"
import { Cell, documentRows, documentTable } from "../../../../../domain/exports"
import { csvFile, xlsxFile } from "../../../../../exports"
import { LEXOFFICE_MODULE } from "../../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../../modules/lexoffice/service"
import { DocumentRow, readDocuments } from "../../../../../modules/lexoffice/sql/list-documents"
import { documentOrderOf, ExportDocumentsQuery } from "../../list-queries"
import { sendStreamed } from "../../send-file"
import { Language, languageOf } from "../../serialize/language"

const types = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const query = req.validatedQuery as ExportDocumentsQuery
  const { format, order: _order, language = languageOf(req), ...filter } = query
  const today = berlinDay(new Date())
  const table = documentTable(language)
  const rows = cells(service, readDocuments(service.sql, filter, documentOrderOf(query), today), language)
  const content = format === "csv" ? csvFile(table, rows, language) : xlsxFile(table, rows)
  const name = `lexoffice-${table.title.toLowerCase()}-${today}.${format}`
  await sendStreamed(req, res, { name, type: types[format], content })
}

async function* cells(
  service: LexofficeModuleService,
  pages: AsyncIterable<DocumentRow[]>,
  language: Language
): AsyncGenerator<Cell[][]> {
  for await (const rows of pages) {
    yield rows.flatMap((row) => documentRows(exported(service, row), language))
  }
}

function exported(service: LexofficeModuleService, row: DocumentRow) {
  const content = row.content as unknown as DocumentContent
  return {
    number: row.number,
    kind: row.kind,
    state: row.state,
    withdrawn: row.withdrawn_at !== null,
    orderNumber: row.order_display_id,
    customerName: row.customer_name,
    documentDate: row.document_date,
    dueDate: row.due_date,
    taxCase: row.tax_case,
    countryCode: content.buyer.billing.countryCode,
    columns: content.taxColumns,
    total: row.total_cents,
    currencyCode: row.currency_code,
    paymentState: row.payment_state,
    open: row.open_amount_cents,
    paidOn: row.paid_on,
    url: service.remoteUrl(row),
  }
}
