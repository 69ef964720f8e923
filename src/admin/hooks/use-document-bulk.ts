import { useMutation, useQuery } from "@tanstack/react-query"
import type { BackfillDto, DocumentDto, DocumentListDto } from "../../api/admin/lexoffice/dto"
import { queryKeys } from "../lib/query-keys"
import { useApi } from "./use-api"
import { type DocumentFilter, documentsRoute, toQueryParams } from "./use-document-list"
import { useRefreshDocuments } from "./use-documents"

const waitingStates: DocumentDto["state"][] = ["pending", "transmitting"]
const sendableStates: DocumentDto["state"][] = ["pending", "failed"]

/** The part of a filter that can be sent: what is in lexoffice already, or settled by hand, is left alone. */
export const sendableOf = ({ state, ...rest }: DocumentFilter): DocumentFilter => ({
  ...rest,
  state: sendableStates.filter((sendable) => !state || state.includes(sendable)),
})

type Count = { count: number; isExact: boolean }

/** How many documents a filter matches, asked when a person is about to act on them; of very many an estimate. */
export function useDocumentCount() {
  const api = useApi()
  return async (filter: DocumentFilter): Promise<Count> => {
    if (filter.state?.length === 0) {
      return { count: 0, isExact: true }
    }
    const { count, count_is_exact } = await api.get<DocumentListDto>(documentsRoute, {
      ...toQueryParams(filter),
      limit: 1,
    })
    return { count, isExact: count_is_exact !== false }
  }
}

/** Queues every document of the filter; they are sent in the background. */
export function useTransmitMany() {
  const api = useApi()
  const onSettled = useRefreshDocuments()
  return useMutation({
    mutationFn: (filter: DocumentFilter) =>
      api.post<{ queued: number }>(`${documentsRoute}/transmit`, filter),
    onSettled,
  })
}

/** How many documents of the filter are still on their way. */
export function useWaitingCount({ state: _, ...filter }: DocumentFilter) {
  const api = useApi()
  const query = { ...toQueryParams(filter), state: waitingStates, limit: 1 }
  const { data } = useQuery({
    queryKey: queryKeys.documents({ waiting: query }, api.language),
    queryFn: () => api.get<{ count: number }>(documentsRoute, query),
    staleTime: 0,
    refetchInterval: 2_000,
  })
  return data?.count
}

/** Looks at the orders of these days; a dry run only tells what would be written. */
export function useBackfill() {
  const api = useApi()
  const refresh = useRefreshDocuments()
  return useMutation({
    mutationFn: (body: { from: string; to: string; dry_run: boolean }) =>
      api.post<BackfillDto>("/admin/lexoffice/backfill", body),
    onSuccess: (_, { dry_run }) => (dry_run ? undefined : refresh()),
  })
}
