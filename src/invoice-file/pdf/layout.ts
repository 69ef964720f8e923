import type { TDocumentDefinitions } from "pdfmake/interfaces"
import { PrintableDocument } from "../../domain/own-invoice"
import { letterhead, opening } from "./letterhead"
import { linesTable } from "./lines-table"
import { foldMarks, footer, footerHeight, header } from "./page-frame"
import { payment } from "./payment"
import { colours, page, say, soft, stack } from "./style"
import { totals } from "./totals"

/** The whole document as it is drawn. */
export function layout(printable: PrintableDocument): Omit<TDocumentDefinitions, "info"> {
  const { own, texts, language } = printable.content
  const { table, amounts } = linesTable(printable.content)
  const { logo } = own
  return {
    pageSize: "A4",
    pageMargins: [page.left, page.top, page.right, footerHeight(printable)],
    language,
    defaultStyle: { font: "Roboto", fontSize: 9, color: colours.text, lineHeight: 1.15 },
    images: logo === null ? {} : { logo: `data:${logo.mimeType};base64,${logo.base64}` },
    background: foldMarks,
    header: (pageNumber) => header(printable, amounts, pageNumber),
    footer: (pageNumber, pages) => footer(printable, amounts, pageNumber, pages),
    content: stack([
      letterhead(printable),
      ...opening(printable),
      table,
      ...totals(printable),
      ...payment(printable),
      texts.remark === "" ? null : say(texts.remark, { margin: [0, 2, 0, 6] }),
      own.footer === null ? null : soft(own.footer, { margin: [0, 2, 0, 0] }),
    ]),
  }
}
