import type { FieldProblem } from "../../../../domain/settings"
import type LexofficeModuleService from "../../../../modules/lexoffice/service"
import { Language } from "../serialize/language"

const reason: Record<Language, string> = {
  de: "In den letzten zwölf Monaten wurden Belege auf die bisherige Art übertragen. Zwei Arten zu buchen in einem Jahr verwirren die Buchhaltung.",
  en: "Documents were transmitted the former way within the last twelve months. Two ways of booking in one year confuse the books.",
}
const remedy: Record<Language, string> = {
  de: "true, wenn mit der Steuerberatung abgestimmt ist, dass trotzdem gewechselt wird.",
  en: "true, once the tax adviser agrees that the mode is changed all the same.",
}

/** Names the field that was refused, and the one that permits it. */
export const modeInUse = (language: Language): FieldProblem[] => [
  { field: "delivery_mode", message: reason[language] },
  { field: "confirm_mode_change", message: remedy[language] },
]

/** Whether another delivery mode is wanted although documents went the former way within a year. */
export async function changesModeInUse(
  service: LexofficeModuleService,
  { delivery_mode: wanted }: Record<string, unknown>
): Promise<boolean> {
  const { settings } = await service.readSettings()
  if (wanted === undefined || wanted === settings.delivery_mode) {
    return false
  }
  const rows = await service.sql.execute(
    `select 1 from lexoffice_document
     where mode = ? and transmitted_at > clock_timestamp() - interval '1 year' and deleted_at is null limit 1`,
    [settings.delivery_mode]
  )
  return rows.length > 0
}
