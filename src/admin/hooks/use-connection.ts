import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { ConnectionDto } from "../../api/admin/lexoffice/dto"
import { throwWhenSignedOut } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import { useApi } from "./use-api"

const path = "/admin/lexoffice/connection"

type ConnectionAnswer = { connection: ConnectionDto }

export function useConnection() {
  const api = useApi()
  const { data, ...query } = useQuery({
    queryKey: queryKeys.connection(api.language),
    queryFn: () => api.get<ConnectionAnswer>(path),
    throwOnError: throwWhenSignedOut,
  })
  return { connection: data?.connection, ...query }
}

export function useConnect() {
  const api = useApi()
  const onSuccess = useTakeConnection()
  return useMutation({
    mutationFn: (body: { api_key: string; replace_organization?: boolean }) =>
      api.post<ConnectionAnswer>(path, body),
    onSuccess,
  })
}

export function useDisconnect() {
  const api = useApi()
  const onSuccess = useTakeConnection()
  return useMutation({ mutationFn: () => api.remove<ConnectionAnswer>(path), onSuccess })
}

/** Has lexoffice tell the shop of changes, where that is possible. */
export function useRepairWebhooks() {
  const api = useApi()
  const onSuccess = useTakeConnection()
  return useMutation({ mutationFn: () => api.post<ConnectionAnswer>(`${path}/webhooks`), onSuccess })
}

/** With another account, or none, nothing that was read before need still hold: its categories are other ones. */
function useTakeConnection() {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: queryKeys.all() })
}
