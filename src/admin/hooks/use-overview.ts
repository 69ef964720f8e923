import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { OverviewDto } from "../../api/admin/lexoffice/dto"
import { throwWhenSignedOut } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import { useApi } from "./use-api"

/** A month's figures. @param month `yyyy-mm`; without: the running one */
export function useOverview(month: string | undefined) {
  const api = useApi()
  const { data, ...query } = useQuery({
    queryKey: queryKeys.overview(month ?? "now"),
    queryFn: () => api.get<{ overview: OverviewDto }>("/admin/lexoffice/overview", { month }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: 60_000,
    throwOnError: throwWhenSignedOut,
  })
  return { overview: data?.overview, ...query }
}
