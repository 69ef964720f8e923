import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { judgeMail, Mail, MailFact } from "../../domain/mail"

const recordSchema = z.object({
  idempotency_key: z.string().nullable(),
  status: z.enum(["pending", "success", "failure"]),
})

/** What Medusa knows about the mail of a document that was to go out under a key. */
export async function readMailFact(
  container: MedusaContainer,
  documentId: string,
  key: string
): Promise<MailFact> {
  const rows = await container.resolve(Modules.NOTIFICATION).listNotifications({ resource_id: documentId })
  const record = z
    .array(recordSchema)
    .parse(rows)
    .find(({ idempotency_key }) => idempotency_key === key)
  return judgeMail(record ?? null)
}

/**
 * Gives a mail to the shop's provider. Medusa writes a record with the key first, which is unique, and
 * calls the provider only when it could: nothing goes out twice under one key, except after a failure.
 * @returns what the provider said against it; null when it said nothing. Read the fact afterwards
 */
export async function giveToProvider(
  container: MedusaContainer,
  mail: Mail,
  key: string
): Promise<string | null> {
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({ ...mail, idempotency_key: key })
    return null
  } catch (error) {
    return wordsOf(error)
  }
}

/** Medusa puts a line of its own with the record's id before the provider's words. */
function wordsOf(error: unknown): string {
  const { message } = z
    .looseObject({ message: z.string() })
    .catch({ message: String(error) })
    .parse(error)
  const words = message.replace(/^Failed to send notification with id \S+:\s*/, "")
  return words.trim().slice(0, 300) || "?"
}
