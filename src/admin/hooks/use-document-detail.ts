import { useQuery } from "@tanstack/react-query"
import type { CallDto, DocumentDetailDto } from "../../api/admin/lexoffice/dto"
import { hasStatus, throwWhenSignedOut } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import { isUnderWay } from "../lib/under-way"
import { useApi } from "./use-api"
import { documentsRoute } from "./use-document-list"

export function useDocumentDetail(id: string) {
  const api = useApi()
  const { data, ...query } = useQuery({
    queryKey: queryKeys.document(id, api.language),
    queryFn: () => api.get<{ document: DocumentDetailDto }>(`${documentsRoute}/${id}`),
    staleTime: 0,
    retry: (count, error) => count < 2 && !hasStatus(error, 404) && !hasStatus(error, 403),
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data.document) ? 5_000 : false),
    throwOnError: throwWhenSignedOut,
  })
  return { document: data?.document, ...query }
}

/** What was said to lexoffice about the document, the newest first. */
export function useDocumentCalls(id: string) {
  const api = useApi()
  const { data, ...query } = useQuery({
    queryKey: queryKeys.documentCalls(id),
    queryFn: () =>
      api.get<{ calls: CallDto[]; count: number }>("/admin/lexoffice/calls", {
        document_id: id,
        limit: 10,
      }),
    staleTime: 0,
  })
  return { calls: data?.calls, count: data?.count ?? 0, ...query }
}

/** The PDF, fetched only when somebody wants to see it. */
export function useDocumentPdf(id: string) {
  const api = useApi()
  const { data, ...query } = useQuery({
    queryKey: queryKeys.documentFile(id),
    queryFn: () => api.file(`${documentsRoute}/${id}/pdf`),
    staleTime: 60_000,
    gcTime: 60_000,
    retry: false,
  })
  return { pdf: data, ...query }
}
