import { useQuery } from "@tanstack/react-query"
import type { CallDetailDto, CallListDto } from "../../api/admin/lexoffice/dto"
import { type QueryParams, throwWhenSignedOut } from "../lib/client"
import { liveList } from "../lib/live-list"
import { queryKeys } from "../lib/query-keys"
import { useApi } from "./use-api"

export const callsRoute = "/admin/lexoffice/calls"

export function useCalls(query: QueryParams) {
  const api = useApi()
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.calls(query),
    queryFn: () => api.get<CallListDto>(callsRoute, query),
    ...liveList,
  })
  return { list: data, ...rest }
}

/** One call with its bodies. What was said once does not change. */
export function useCall(id: string | null) {
  const api = useApi()
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.call(id ?? "", api.language),
    queryFn: () => api.get<{ call: CallDetailDto }>(`${callsRoute}/${id}`),
    enabled: id !== null,
    staleTime: 300_000,
    throwOnError: throwWhenSignedOut,
  })
  return { call: data?.call, ...rest }
}
