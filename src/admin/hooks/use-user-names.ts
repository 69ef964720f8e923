import { useQuery } from "@tanstack/react-query"
import { queryKeys } from "../lib/query-keys"
import { useApi } from "./use-api"

type UsersAnswer = {
  users: { id: string; email: string; first_name: string | null; last_name: string | null }[]
}

/** People by their id, as Medusa's own route knows them; without those this reader may not see. */
export function useUserNames(ids: string[]): Map<string, string> {
  const api = useApi()
  const wanted = [...new Set(ids.filter((id) => id.startsWith("user_")))].sort()
  const { data } = useQuery({
    queryKey: queryKeys.users(wanted),
    queryFn: () => api.get<UsersAnswer>("/admin/users", { id: wanted, limit: wanted.length }),
    enabled: wanted.length > 0,
    staleTime: 300_000,
    retry: false,
  })
  return new Map(
    data?.users.map(({ id, email, first_name, last_name }) => [
      id,
      [first_name, last_name].filter(Boolean).join(" ") || email,
    ])
  )
}
