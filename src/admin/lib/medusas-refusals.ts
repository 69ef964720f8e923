/** Types of Medusa's own refusals, which are in English and for developers. */
export const medusasRefusals = ["forbidden", "not_found", "unknown_error"] as const
