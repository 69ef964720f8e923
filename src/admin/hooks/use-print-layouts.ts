import { useQuery } from "@tanstack/react-query"
import type { PrintLayoutsDto } from "../../api/admin/lexoffice/dto"
import { queryKeys } from "../lib/query-keys"
import { useApi } from "./use-api"

/** The account's print layouts; lexoffice is asked, so that an answer is kept for a while. */
export function usePrintLayouts() {
  const api = useApi()
  const { data, ...query } = useQuery({
    queryKey: queryKeys.printLayouts(api.language),
    queryFn: () => api.get<PrintLayoutsDto>("/admin/lexoffice/print-layouts"),
    staleTime: 300_000,
    retry: false,
  })
  return { layouts: data?.print_layouts ?? [], ...query }
}
