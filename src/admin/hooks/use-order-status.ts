import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { OrderStatusDto } from "../../api/admin/lexoffice/dto"
import { queryKeys } from "../lib/query-keys"
import { isUnderWay } from "../lib/under-way"
import { useApi } from "./use-api"

export type EvaluateOrder = { book_anyway?: boolean; before_trigger?: boolean }

type OrderStatusAnswer = { order: OrderStatusDto }

const pathOf = (orderId: string) => `/admin/lexoffice/orders/${orderId}`

/** @param revision changes whenever the order does, so that a capture or return is seen at once */
export function useOrderStatus(orderId: string, revision: string) {
  const api = useApi()
  const { data, ...query } = useQuery({
    queryKey: queryKeys.order(orderId, revision, api.language),
    queryFn: () => api.get<OrderStatusAnswer>(pathOf(orderId)),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && isChanging(state.data.order) ? 5_000 : false),
  })
  return { order: data?.order, ...query }
}

export function useEvaluateOrder(orderId: string) {
  const api = useApi()
  const onSettled = useRefreshOrder(orderId)
  return useMutation({
    mutationFn: (body: EvaluateOrder) => api.post<OrderStatusAnswer>(`${pathOf(orderId)}/evaluate`, body),
    onSettled,
  })
}

/** For an order whose address names none; it is booked at once. */
export function useNameCountry(orderId: string) {
  const api = useApi()
  const onSettled = useRefreshOrder(orderId)
  return useMutation({
    mutationFn: (country: string) =>
      api.post<OrderStatusAnswer>(`${pathOf(orderId)}/country`, { country_code: country }),
    onSettled,
  })
}

function useRefreshOrder(orderId: string) {
  const queryClient = useQueryClient()
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: queryKeys.order(orderId) }),
      queryClient.invalidateQueries({ queryKey: queryKeys.incidents() }),
    ])
}

/** Reasons that the shop is about to end: by a document, or by an incident. */
const passing = ["document_due", "needs_person"]

const isChanging = ({ documents, reason }: OrderStatusDto) =>
  documents.some(isUnderWay) || (reason !== null && passing.includes(reason.code))
