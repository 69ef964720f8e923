import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { CustomerDto } from "../../api/admin/lexoffice/dto"
import { queryKeys } from "../lib/query-keys"
import { useApi } from "./use-api"

type CustomerAnswer = { customer: CustomerDto }
type CustomerChange = { sync_disabled?: boolean; vat_id?: string | null; push?: true }

const pathOf = (customerId: string) => `/admin/lexoffice/customers/${customerId}`

/** What shop and lexoffice know of a customer. @param revision changes whenever the customer does */
export function useCustomer(customerId: string, revision: string) {
  const api = useApi()
  const { data, ...query } = useQuery({
    queryKey: [...queryKeys.customer(customerId), revision],
    queryFn: () => api.get<CustomerAnswer>(pathOf(customerId)),
    placeholderData: (previous) => previous,
    staleTime: 0,
  })
  return { customer: data?.customer, ...query }
}

export function useChangeCustomer(customerId: string) {
  const api = useApi()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (change: CustomerChange) => api.post<CustomerAnswer>(pathOf(customerId), change),
    onSettled: () =>
      Promise.all(
        // the dashboard's own page of the customer shows its metadata
        [queryKeys.customer(customerId), queryKeys.incidents(), ["customers", "detail"]].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey })
        )
      ),
  })
}
