export { toCrossIndustryInvoice } from "./cii/to-cross-industry-invoice"
export { renderPdf } from "./pdf/render-pdf"
export { renderOwnDocument } from "./render-own-document"
export type { OwnDocumentFile } from "./render-own-document"
