import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { IncidentCausesDto, IncidentDto, IncidentRowDto } from "../../api/admin/lexoffice/dto"
import { liveList } from "../lib/live-list"
import { queryKeys } from "../lib/query-keys"
import { useApi } from "./use-api"
import { useRefreshDocuments } from "./use-documents"

const path = "/admin/lexoffice/incidents"

export type IncidentListQuery = {
  limit: number
  offset: number
  order?: string
  q?: string
  state?: "open" | "closed"
  code?: string
}

type IncidentListAnswer = { incidents: IncidentRowDto[]; count: number; limit: number; offset: number }
type IncidentAnswer = { incident: IncidentDto }

export function useIncidents(query: IncidentListQuery) {
  const api = useApi()
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.incidents(query, api.language),
    queryFn: () => api.get<IncidentListAnswer>(path, query),
    ...liveList,
  })
  return { incidents: data?.incidents ?? [], count: data?.count ?? 0, ...rest }
}

export function useRetryIncident() {
  const api = useApi()
  const onSettled = useRefreshIncidents()
  return useMutation({
    mutationFn: (id: string) => api.post<IncidentAnswer>(`${path}/${id}/retry`),
    onSettled,
  })
}

export function useDismissIncident() {
  const api = useApi()
  const onSettled = useRefreshIncidents()
  return useMutation({
    mutationFn: ({ id, note }: { id: string; note: string }) =>
      api.post<IncidentAnswer>(`${path}/${id}/dismiss`, { note }),
    onSettled,
  })
}

/** Why something waits for a person, the most frequent cause first. */
export function useIncidentCauses() {
  const api = useApi()
  const { data } = useQuery({
    queryKey: queryKeys.incidentCauses(api.language),
    queryFn: () => api.get<IncidentCausesDto>(`${path}/causes`),
    staleTime: 0,
    refetchInterval: 30_000,
  })
  const causes = data?.causes ?? []
  return { causes, open: causes.reduce((sum, { count }) => sum + count, 0) }
}

/** The work is done in the background. */
export function useRetryIncidents() {
  const api = useApi()
  const onSettled = useRefreshIncidents()
  return useMutation({
    mutationFn: (which: { id: string[] } | { code: string }) =>
      api.post<{ queued: number }>(`${path}/retry`, which),
    onSettled,
  })
}

/** The route takes no more at once. */
const mostAtOnce = 100

export function useDismissIncidents() {
  const api = useApi()
  const onSettled = useRefreshIncidents()
  return useMutation({
    mutationFn: async ({ id, note }: { id: string[]; note: string }) => {
      for (let begin = 0; begin < id.length; begin += mostAtOnce) {
        await api.post(`${path}/dismiss`, { id: id.slice(begin, begin + mostAtOnce), note })
      }
    },
    onSettled,
  })
}

/** A failed try may have changed things too: a colleague may have settled the incident meanwhile. */
function useRefreshIncidents() {
  const queryClient = useQueryClient()
  const refreshDocuments = useRefreshDocuments()
  return async () => {
    await Promise.all([
      refreshDocuments(),
      queryClient.invalidateQueries({ queryKey: queryKeys.connection() }),
    ])
  }
}
