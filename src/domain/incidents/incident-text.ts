/** What a person reads about an incident. `{placeholders}` are the incident's params. */
export type IncidentText = { message: string; nextStep: string }

/** The same in both languages. */
export type IncidentTexts = { de: IncidentText; en: IncidentText }
