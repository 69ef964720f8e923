import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { DocumentDto } from "../../api/admin/lexoffice/dto"
import { queryKeys } from "../lib/query-keys"
import { useApi } from "./use-api"

type DocumentAnswer = { document: DocumentDto }

const pathOf = (documentId: string) => `/admin/lexoffice/documents/${documentId}`

export function useTransmitDocument() {
  const api = useApi()
  const onSettled = useRefreshDocuments()
  return useMutation({
    mutationFn: (id: string) => api.post<DocumentAnswer>(`${pathOf(id)}/transmit`),
    onSettled,
  })
}

export function useDismissDocument() {
  const api = useApi()
  const onSettled = useRefreshDocuments()
  return useMutation({
    mutationFn: ({ id, note }: { id: string; note: string }) =>
      api.post<DocumentAnswer>(`${pathOf(id)}/dismiss`, { note }),
    onSettled,
  })
}

export function useMailDocument() {
  const api = useApi()
  const onSettled = useRefreshDocuments()
  return useMutation({
    mutationFn: (id: string) => api.post<DocumentAnswer>(`${pathOf(id)}/mail`),
    onSettled,
  })
}

/** A try changes more than the document: its order, the inbox, the queue. */
export function useRefreshDocuments() {
  const queryClient = useQueryClient()
  return async () => {
    await Promise.all(
      [
        queryKeys.documents(),
        queryKeys.document(),
        queryKeys.orders(),
        queryKeys.incidents(),
        queryKeys.queue(),
      ].map((queryKey) => queryClient.invalidateQueries({ queryKey }))
    )
  }
}
