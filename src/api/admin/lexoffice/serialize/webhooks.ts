import type LexofficeModuleService from "../../../../modules/lexoffice/service"
import { callbackAddress } from "../../../../workflows/webhooks"
import type { WebhooksDto } from "../dto"
import { iso } from "./document"
import { Language } from "./language"

const sentences: Record<string, Record<Language, string>> = {
  backend_url_missing: {
    de: "Dem Shop fehlt die Option backendUrl, seine öffentliche Adresse. Zahlungen werden abgefragt.",
    en: "The shop lacks the option backendUrl, its public address. Payments are asked for instead.",
  },
  backend_url_not_https: {
    de: "lexoffice ruft nur Adressen mit https auf. Zahlungen werden abgefragt.",
    en: "lexoffice calls https addresses only. Payments are asked for instead.",
  },
  webhook_key_missing: {
    de: "Die Option webhookPublicKey fehlt: der öffentliche Schlüssel, mit dem lexoffice Benachrichtigungen unterschreibt. Zahlungen werden abgefragt.",
    en: "The option webhookPublicKey is missing: the public key with which lexoffice signs notifications. Payments are asked for instead.",
  },
  callback_unreachable: {
    de: "lexoffice konnte die Adresse des Shops nicht erreichen. Zahlungen werden abgefragt.",
    en: "lexoffice could not reach the shop's address. Payments are asked for instead.",
  },
  signature_refused: {
    de: "Benachrichtigungen von lexoffice kommen an, aber ihre Unterschrift passt nicht zum Schlüssel in der Option webhookPublicKey. Zahlungen werden abgefragt.",
    en: "Notifications of lexoffice arrive, but their signature does not fit the key in the option webhookPublicKey. Payments are asked for instead.",
  },
}

const other: Record<Language, string> = {
  de: "lexoffice hat die Benachrichtigungen nicht eingerichtet ({problem}). Zahlungen werden abgefragt.",
  en: "lexoffice did not set up the notifications ({problem}). Payments are asked for instead.",
}

type Row = {
  webhooks_state: string | null
  webhooks_problem: string | null
  webhooks_checked_at: Date | null
  webhook_received_at: Date | null
  webhooks_refused: number
}

const states = ["live", "off", "failed"] as const

/** Whether lexoffice tells the shop of changes, and why not. */
export function webhooksDto(
  config: LexofficeModuleService["config"],
  row: Row,
  language: Language
): WebhooksDto {
  const { webhooks_problem: problem } = row
  const address = callbackAddress(config)
  return {
    state: states.find((state) => state === row.webhooks_state) ?? null,
    problem,
    message:
      problem === null
        ? null
        : (sentences[problem]?.[language] ?? other[language].replace("{problem}", problem)),
    callback_url: "url" in address ? address.url : null,
    checked_at: iso(row.webhooks_checked_at),
    last_received_at: iso(row.webhook_received_at),
    refused: row.webhooks_refused,
  }
}
