type Language = "de" | "en"

/** Where a person can look in lexoffice, beside the document that the incident is about. */
export type RemoteLink = { label: string; url: string }

const words = {
  de: {
    draft: "Entwurf in lexoffice öffnen",
    one: (n: number, of: number) => `Beleg ${n} von ${of} in lexoffice`,
  },
  en: {
    draft: "Open draft in lexoffice",
    one: (n: number, of: number) => `Document ${n} of ${of} in lexoffice`,
  },
}

/** Links from an incident's params. @param urlOf the address of a document in lexoffice by its id there */
export function remoteLinks(
  params: Record<string, unknown>,
  language: Language,
  urlOf: (remoteId: string) => string
): RemoteLink[] {
  const { draft, one } = words[language]
  const ids = Array.isArray(params.remote_ids) ? params.remote_ids.map(String) : []
  return [
    ...(typeof params.link === "string" ? [{ label: draft, url: params.link }] : []),
    ...ids.map((id, index) => ({ label: one(index + 1, ids.length), url: urlOf(id) })),
  ]
}
