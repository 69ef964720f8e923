import { Settings } from "../../domain/settings/settings"
import { TaxNeedsPerson, VatIdChecker } from "../../domain/tax"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { keepVatIdAnswer, newestVatIdAnswers } from "../../modules/lexoffice/sql/vat-id-checks"
import { createViesChecker, guarded } from "../../vat-id-check"
import { Order } from "./order-schema"
import type { PlanContext } from "./plan-order"
import { vatIdOf } from "./to-buyer"

/** Member states' registers can be slow: what is not asked about within this time is left to the next sweep. */
const askForMs = 30_000

/** Adds the answers on file about the buyers' VAT ids; none while the settings demand no online check. */
export async function withVatIdAnswers(
  service: LexofficeModuleService,
  context: PlanContext,
  orders: readonly Order[]
): Promise<PlanContext> {
  const { settings } = context
  if (settings.vat_id_check !== "online") {
    return context
  }
  const vatIds = new Set(orders.flatMap((order) => vatIdOf(order, settings) ?? []))
  return { ...context, vatIdAnswers: await newestVatIdAnswers(service.sql, [...vatIds]) }
}

/** Reasons for which a sale waits for an answer about the buyer's VAT id, and for nothing else. */
export const vatIdReasons: readonly TaxNeedsPerson["code"][] = [
  "vat_id_unchecked",
  "vat_id_check_unavailable",
]

/** The VAT id whose answer decides the tax of a sale. Null: it does not depend on one. */
export function awaitedVatId(code: unknown, params: Record<string, unknown>): string | null {
  return vatIdReasons.some((reason) => reason === code) && typeof params.vatId === "string"
    ? params.vatId
    : null
}

/** Asks about VAT ids, and keeps every answer. @returns those that were asked about */
export async function askAboutVatIds(
  service: LexofficeModuleService,
  settings: Settings,
  vatIds: readonly string[]
): Promise<string[]> {
  const check = checkerOf(service, settings)
  const endsAt = performance.now() + askForMs
  const asked: string[] = []
  for (const vatId of new Set(vatIds)) {
    if (performance.now() > endsAt) {
      break
    }
    await keepVatIdAnswer(service.sql, vatId, await check(vatId))
    asked.push(vatId)
  }
  return asked
}

/** The shop's own check where it brings one, else VIES. */
function checkerOf({ config }: LexofficeModuleService, settings: Settings): VatIdChecker {
  return config.vatIdChecker === null
    ? createViesChecker({ baseUrl: config.viesBaseUrl, requester: settings.own_vat_id })
    : guarded(config.vatIdChecker)
}
