import { useQuery } from "@tanstack/react-query"
import { queryKeys } from "../lib/query-keys"
import { useApi } from "./use-api"

/** The part of the route's answer that is told in words. */
type ExplanationAnswer = {
  explanation: {
    tax: { sentence: string; warnings: string[] } | null
    text: { order: string; lines: string[]; rates: string[]; documents: string[] }
  }
}

/** How an order's documents were calculated, step by step. */
export function useExplanation(orderId: string) {
  const api = useApi()
  const { data, ...query } = useQuery({
    queryKey: queryKeys.explanation(orderId, api.language),
    queryFn: () => api.get<ExplanationAnswer>(`/admin/lexoffice/orders/${orderId}/explanation`),
    staleTime: 0,
  })
  return { explanation: data?.explanation, ...query }
}
