/** Who causes a call to lexoffice, as far as a person wants to know. */
export type ActorKind = "person" | "customer" | "job" | "webhook" | "event" | "unknown"

const received = "event:lexoffice.webhook.received"

/** @param actor as the log keeps it: id of a user, `customer:<id>`, `job:<task>`, `event:<name>`; null: not noted */
export function actorKind(actor: string | null): ActorKind {
  if (actor === null) {
    return "unknown"
  }
  if (actor === received) {
    return "webhook"
  }
  const [kind, ...rest] = actor.split(":")
  return rest.length === 0 ? "person" : kind === "customer" || kind === "job" ? kind : "event"
}

const words: Record<ActorKind, { de: string; en: string }> = {
  person: { de: "Person in der Verwaltung", en: "person in the admin" },
  customer: { de: "Kunde im Shop", en: "customer in the shop" },
  job: { de: "automatisch (Hintergrundaufgabe)", en: "automatically (background task)" },
  webhook: { de: "automatisch (Nachricht von lexoffice)", en: "automatically (message from lexoffice)" },
  event: { de: "automatisch (Ereignis im Shop)", en: "automatically (event in the shop)" },
  unknown: { de: "nicht vermerkt", en: "not noted" },
}

/** The same in words, without saying which person. */
export const actorWords = (actor: string | null, language: "de" | "en"): string =>
  words[actorKind(actor)][language]
