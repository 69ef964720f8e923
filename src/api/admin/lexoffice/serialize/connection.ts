import { z } from "@medusajs/framework/zod"
import { berlinDay } from "../../../../domain/documents"
import type LexofficeModuleService from "../../../../modules/lexoffice/service"
import type { ConnectionDto } from "../dto"
import { iso } from "./document"
import { Language } from "./language"
import { webhooksDto } from "./webhooks"

const profileSchema = z.object({
  taxType: z.enum(["net", "gross", "vatfree"]),
  smallBusiness: z.boolean(),
  distanceSalesPrinciple: z.enum(["ORIGIN", "DESTINATION"]).nullable(),
})

/** The connection without its secret. */
export async function connectionDto(
  service: LexofficeModuleService,
  language: Language
): Promise<ConnectionDto> {
  const row = await service.readConnection()
  const isConnected = row.state !== "not_connected"
  const profile = profileSchema.safeParse(row.profile).data
  return {
    state: row.state,
    source: row.source,
    organization_id: isConnected ? row.organization_id : null,
    company_name: isConnected ? row.company_name : null,
    tax_type: profile?.taxType ?? null,
    small_business: profile?.smallBusiness ?? null,
    distance_sales_principle: profile?.distanceSalesPrinciple ?? null,
    connected_at: iso(row.connected_at),
    renew_by: row.renew_by === null ? null : berlinDay(new Date(row.renew_by)),
    checked_at: iso(row.checked_at),
    has_api_key:
      row.api_key_encrypted !== null || (row.source === "options" && service.config.apiKey !== null),
    webhooks: webhooksDto(service.config, row, language),
    api_base_url: service.config.apiBaseUrl,
    app_base_url: service.config.appBaseUrl,
  }
}
