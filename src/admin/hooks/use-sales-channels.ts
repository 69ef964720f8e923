import { useQuery } from "@tanstack/react-query"
import { queryKeys } from "../lib/query-keys"
import { useApi } from "./use-api"

type SalesChannelsAnswer = { sales_channels: { id: string; name: string }[] }

/** The shop's sales channels, by Medusa's own route. */
export function useSalesChannels() {
  const api = useApi()
  const { data, isPending } = useQuery({
    queryKey: queryKeys.salesChannels(),
    queryFn: () => api.get<SalesChannelsAnswer>("/admin/sales-channels", { fields: "id,name", limit: 200 }),
  })
  return { channels: data?.sales_channels ?? [], isPending }
}
