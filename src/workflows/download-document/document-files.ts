import type { MedusaContainer } from "@medusajs/framework/types"
import { fileName, uniqueNames } from "../../domain/exports"
import { incidentSentence } from "../../domain/incidents"
import { isAccountFailure } from "../../domain/retry/next-attempt"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { toFailure } from "../transmit-documents"
import { downloadDocument } from "./download-document"

type Language = "de" | "en"

/** A file among others. */
export type NamedFile = { name: string; bytes: Uint8Array; isPacked: boolean }

const words = {
  de: {
    missing: "fehlende-dokumente.txt",
    notYet: "Der Beleg ist noch nicht in lexoffice.",
    unknown: "Diesen Beleg gibt es nicht.",
  },
  en: {
    missing: "missing-documents.txt",
    notYet: "The document is not in lexoffice yet.",
    unknown: "There is no such document.",
  },
}

/**
 * The PDFs of some documents, one after the other, each under a name of its own; at last, when some could not be
 * had, a text that names them and says why. While the account fails, nothing more is asked for.
 */
export async function* documentFiles(
  container: MedusaContainer,
  ids: readonly string[],
  language: Language
): AsyncGenerator<NamedFile> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const rows = await service.listLexofficeDocuments({ id: [...ids] }, { select: ["id", "number", "mode"] })
  const numbers = new Map(rows.map(({ id, number }) => [id, number || id]))
  const nameOf = uniqueNames()
  const missing: string[] = []
  let outage: string | null = null
  for (const id of new Set(ids)) {
    const number = numbers.get(id)
    const got: Got =
      number === undefined
        ? { reason: words[language].unknown }
        : outage === null
          ? await get(container, id, language)
          : { reason: outage }
    if ("bytes" in got) {
      yield { name: nameOf(fileName(number ?? id, id), "pdf"), bytes: got.bytes, isPacked: true }
    } else {
      missing.push(`${number ?? id}: ${got.reason}`)
      outage ??= got.isOutage === true ? got.reason : null
    }
  }
  if (missing.length > 0) {
    const bytes = Buffer.from(`\ufeff${missing.join("\r\n")}\r\n`)
    yield { name: words[language].missing, bytes, isPacked: false }
  }
}

type Got = { bytes: Uint8Array } | { reason: string; isOutage?: boolean }

async function get(container: MedusaContainer, id: string, language: Language): Promise<Got> {
  try {
    const file = await downloadDocument(container, id, "pdf")
    return file === null ? { reason: words[language].notYet } : { bytes: file.bytes }
  } catch (error) {
    const { code, params } = toFailure(error)
    return { reason: incidentSentence(code, params, language).message, isOutage: isAccountFailure(code) }
  }
}
