import type { MedusaContainer } from "@medusajs/framework/types"
import { berlinDay } from "../../domain/documents"
import { BegunRange, numbersOverview, NumberSettings, RangeOverview } from "../../domain/numbering"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { readNumberRanges } from "../../modules/lexoffice/sql/number-ranges"

/**
 * What the number ranges give next, and gave in their period.
 * @param wanted instead of the stored settings
 */
export async function readNumbers(
  container: MedusaContainer,
  wanted?: NumberSettings
): Promise<RangeOverview[]> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const [{ settings }, ranges] = await Promise.all([service.readSettings(), readNumberRanges(service.sql)])
  return numbersOverview(wanted ?? settings.numbers, ranges, berlinDay(new Date()))
}

/** The ranges that have given a number, which later patterns must respect. */
export const readBegunRanges = (container: MedusaContainer): Promise<BegunRange[]> =>
  readNumberRanges(container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE).sql)
