import { useQuery } from "@tanstack/react-query"
import type { QueueDto } from "../../api/admin/lexoffice/dto"
import { queryKeys } from "../lib/query-keys"
import { useApi } from "./use-api"

/** How many documents are on their way, and when they will be there. */
export function useQueue() {
  const api = useApi()
  const { data } = useQuery({
    queryKey: queryKeys.queue(),
    queryFn: () => api.get<QueueDto>("/admin/lexoffice/queue"),
    staleTime: 0,
    refetchInterval: 30_000,
  })
  return data?.queue
}
