import { useMutation, useQuery } from "@tanstack/react-query"
import type {
  BackfillDto,
  BatchDto,
  BatchProgressDto,
  DocumentDto,
  DocumentListDto,
} from "../../api/admin/lexoffice/dto"
import { queryKeys } from "../lib/query-keys"
import { useApi } from "./use-api"
import { type DocumentFilter, documentsRoute, toQueryParams } from "./use-document-list"
import { useRefreshDocuments } from "./use-documents"

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
    mutationFn: (filter: DocumentFilter) => api.post<BatchDto>(`${documentsRoute}/transmit`, filter),
    onSettled,
  })
}

/** What became of the documents of one wish so far. When the last is through, lists show what they are now. */
export function useBatchProgress(batch: string) {
  const api = useApi()
  const refresh = useRefreshDocuments()
  const { data } = useQuery({
    queryKey: queryKeys.batch(batch),
    queryFn: async () => {
      const { progress } = await api.get<BatchProgressDto>(`${documentsRoute}/transmit`, { batch })
      if (progress.waiting === 0) {
        void refresh()
      }
      return progress
    },
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.waiting === 0 ? false : 2_000),
  })
  return data
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
