import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { actorKind, actorWords } from "../../../../domain/call-log"
import type { Language } from "./language"

/** Who caused some calls, in words: a person by name, or by e-mail. */
export async function actorNames(
  container: MedusaContainer,
  actors: readonly (string | null)[],
  language: Language
): Promise<(actor: string | null) => string> {
  const ids = [...new Set(actors)].flatMap((actor) =>
    actor !== null && actorKind(actor) === "person" ? [actor] : []
  )
  const users = ids.length === 0 ? [] : await container.resolve(Modules.USER).listUsers({ id: ids })
  const names = new Map(
    users.map(({ id, email, first_name, last_name }) => [
      id,
      [first_name, last_name].filter(Boolean).join(" ") || email,
    ])
  )
  return (actor) => names.get(actor ?? "") ?? actorWords(actor, language)
}
