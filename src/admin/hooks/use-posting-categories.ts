import { useQuery } from "@tanstack/react-query"
import type { PostingCategoriesDto } from "../../api/admin/lexoffice/dto"
import { queryKeys } from "../lib/query-keys"
import { useApi } from "./use-api"

/** What the account can book income as, and a proposal for each tax case; lexoffice is asked. */
export function usePostingCategories() {
  const api = useApi()
  const { data, ...query } = useQuery({
    queryKey: queryKeys.postingCategories(api.language),
    queryFn: () => api.get<PostingCategoriesDto>("/admin/lexoffice/posting-categories"),
    staleTime: 300_000,
    retry: false,
  })
  return { categories: data?.posting_categories ?? [], proposals: data?.proposals ?? [], ...query }
}
