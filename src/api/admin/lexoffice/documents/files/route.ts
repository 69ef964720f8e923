import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { berlinDay } from "../../../../../domain/documents"
import { ZipEntry, zipFile } from "../../../../../exports"
import { documentFiles } from "../../../../../workflows/download-document"
import { sendStreamed } from "../../send-file"
import { languageOf } from "../../serialize/language"
import type { FilesBody } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<FilesBody>, res: MedusaResponse): Promise<void> {
  const language = languageOf(req)
  await sendStreamed(req, res, {
    name: `lexoffice-${language === "de" ? "belege" : "documents"}-${berlinDay(new Date())}.zip`,
    type: "application/zip",
    content: zipFile(entries(documentFiles(req.scope, req.validatedBody.id, language))),
  })
}

async function* entries(files: ReturnType<typeof documentFiles>): AsyncGenerator<ZipEntry> {
  for await (const { name, bytes, isPacked } of files) {
    yield { name, isPacked, content: [bytes] }
  }
}
