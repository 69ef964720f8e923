import { callbackPath } from "./event-types"

export type CallbackAddress =
  { url: string } | { problem: "backend_url_missing" | "backend_url_not_https" | "webhook_key_missing" }

type Options = { backendUrl: string | null; webhookPublicKey: string | null; apiBaseUrl: string }

/**
 * Where lexoffice can reach the shop, or why webhooks are off. lexoffice takes https only; a stand-in for it that
 * is itself called over http may be given an address over http.
 */
export function callbackAddress({ backendUrl, webhookPublicKey, apiBaseUrl }: Options): CallbackAddress {
  if (backendUrl === null) {
    return { problem: "backend_url_missing" }
  }
  if (!backendUrl.startsWith("https://") && apiBaseUrl.startsWith("https://")) {
    return { problem: "backend_url_not_https" }
  }
  return webhookPublicKey === null
    ? { problem: "webhook_key_missing" }
    : { url: `${backendUrl}${callbackPath}` }
}
