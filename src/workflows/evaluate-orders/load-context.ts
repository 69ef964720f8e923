import { berlinDay } from "../../domain/documents"
import type { Policy } from "../../domain/ledger"
import type { Settings } from "../../domain/settings"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { keptCountries } from "../countries"
import { PlanContext } from "./plan-order"
import { sellerSchema } from "./seller"

/** Settings, profile and clock, read once for an evaluation. */
export async function loadContext(service: LexofficeModuleService): Promise<PlanContext> {
  const [{ settings }, connection] = await Promise.all([service.readSettings(), service.readConnection()])
  return {
    settings,
    policy: policyOf(settings, connection),
    seller: connection.profile === null ? null : sellerSchema.parse(connection.profile),
    countries: keptCountries(connection),
    vatIdAnswers: {},
    now: new Date(),
  }
}

/** The settings that decide when an invoice is due. Without a start date the day of connecting is the first. */
export function policyOf(settings: Settings, connection: { connected_at: Date | string | null }): Policy {
  const connectedOn = connection.connected_at === null ? null : berlinDay(new Date(connection.connected_at))
  return {
    startDate: settings.start_date ?? connectedOn,
    excludedSalesChannels: settings.excluded_sales_channels,
    trigger: settings.trigger,
    triggerByPaymentProvider: settings.trigger_by_payment_provider,
  }
}
