import type LexofficeModuleService from "../../../../modules/lexoffice/service"
import { storedDunnings } from "../../../../workflows/pull-payments"
import type { DocumentDto } from "../dto"

/** The reminders of an invoice: how many, and the latest one. */
export function dunningDto(service: LexofficeModuleService, stored: unknown): DocumentDto["dunning"] {
  const dunnings = storedDunnings(stored)
  const latest = dunnings.at(-1)
  return latest === undefined
    ? null
    : {
        count: dunnings.length,
        on: latest.on,
        title: latest.title,
        remote_url: service.viewUrl("dunning", latest.id),
      }
}
