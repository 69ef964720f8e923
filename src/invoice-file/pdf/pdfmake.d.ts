/** The parts of pdfmake behind its public object: they keep no state that other users of the package could change. */
declare module "pdfmake/js/Printer" {
  import type { TDocumentDefinitions } from "pdfmake/interfaces"

  export type PdfKitDocument = {
    info: Record<string, string | Date>
    appendXML(xml: string): void
    endMetadata(): void
    file(source: Buffer, options: Record<string, unknown>): unknown
    on(event: "data", listener: (chunk: Buffer) => void): void
    on(event: "end", listener: () => void): void
    on(event: "error", listener: (error: Error) => void): void
    end(): void
  }

  export default class PdfPrinter {
    constructor(
      fonts: Record<string, { normal: string; bold: string }>,
      virtualFileSystem: unknown,
      urlResolver: unknown,
      localAccessPolicy: (path: string) => boolean
    )
    createPdfKitDocument(definition: TDocumentDefinitions): Promise<PdfKitDocument>
  }
}

declare module "pdfmake/js/URLResolver" {
  export default class URLResolver {
    constructor(virtualFileSystem: unknown)
    setUrlAccessPolicy(policy: (url: string) => boolean): void
  }
}
