import type { OpenedShop } from "./shop"
import { until } from "./shop"

/** Drawers of the settings page, as `?edit=` names them, with the tab they belong to. */
export const settingsDrawers: Record<string, string[]> = {
  general: ["invoicing", "contacts", "payment_terms", "payment_names", "record_payments", "connection"],
  taxes: ["taxes", "tax_rates", "territories"],
  documents: ["texts-de", "texts-en", "print_layout", "mail"],
  own_invoices: ["issuer", "numbers", "design", "posting_categories"],
  more: ["metadata_keys", "call_log"],
}

/** Every page that the plugin has or adds to, for an order that is booked. */
export async function everyPage(shop: OpenedShop): Promise<Record<string, string>> {
  const { id } = await shop.buy()
  const { documents } = await until(
    () => shop.order(id),
    (status) => status.documents.some(({ state }) => state === "transmitted")
  )
  const [document] = documents
  return {
    inbox: "/lexoffice",
    "inbox, settled": "/lexoffice?state=closed",
    documents: "/lexoffice/documents",
    "one document": `/lexoffice/documents/${document?.id}`,
    overview: "/lexoffice/overview",
    log: "/lexoffice/log",
    order: `/orders/${id}`,
    customer: `/customers/${document?.customer_id}`,
    ...Object.fromEntries(
      Object.keys(settingsDrawers).map((tab) => [`settings, ${tab}`, `/settings/lexoffice?tab=${tab}`])
    ),
  }
}
