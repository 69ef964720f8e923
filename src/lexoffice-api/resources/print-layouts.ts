import { z } from "@medusajs/framework/zod"
import { Http } from "../http"
import { PrintLayout, printLayoutSchema } from "../schemas/print-layout"

/** All layouts, in one answer. Source: lexware public API documentation, chapter "Print Layouts", read 2026-11. */
export const listPrintLayouts = (http: Http): Promise<PrintLayout[]> =>
  http.get("/v1/print-layouts", { schema: z.array(printLayoutSchema) })
