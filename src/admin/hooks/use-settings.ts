import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { throwWhenSignedOut } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import type { SettingsAnswer } from "../lib/settings"
import { useApi } from "./use-api"

const path = "/admin/lexoffice/settings"

export function useSettings() {
  const api = useApi()
  const { data, ...query } = useQuery({
    queryKey: queryKeys.settings(api.language),
    queryFn: () => api.get<SettingsAnswer>(path),
    throwOnError: throwWhenSignedOut,
  })
  return { settings: data?.settings, startDateFixed: data?.start_date_fixed ?? false, ...query }
}

/** Settings decide what an order waits for and which number comes next, so these are asked again. */
export function useSaveSettings() {
  const api = useApi()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (change: Record<string, unknown>) => api.post<SettingsAnswer>(path, change),
    onSuccess: (answer) => {
      queryClient.setQueryData(queryKeys.settings(api.language), answer)
      return Promise.all(
        [queryKeys.orders(), queryKeys.numbers(), queryKeys.incidents()].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey })
        )
      )
    },
  })
}
