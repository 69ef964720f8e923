import { useQuery } from "@tanstack/react-query"
import { queryKeys } from "../lib/query-keys"
import { useApi } from "./use-api"

type PaymentProvidersAnswer = { payment_providers: { id: string; is_enabled: boolean }[] }

/**
 * The shop's payment providers, by Medusa's own route, and those that `inUse` names although the shop
 * has them no longer. A person who may not list providers still sees what is in use.
 */
export function usePaymentProviders(inUse: string[]) {
  const api = useApi()
  const { data } = useQuery({
    queryKey: queryKeys.paymentProviders(),
    queryFn: () =>
      api.get<PaymentProvidersAnswer>("/admin/payments/payment-providers", { is_enabled: true, limit: 100 }),
  })
  const ids = data?.payment_providers.map(({ id }) => id) ?? []
  return [...new Set([...ids, ...inUse])].sort()
}
