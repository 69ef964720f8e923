import { useMutation } from "@tanstack/react-query"
import type { TestDraftDto } from "../../api/admin/lexoffice/dto"
import { useApi } from "./use-api"

/** One draft in lexoffice to try the connection. Never repeated by itself: each try is another draft. */
export function useTestDraft() {
  const api = useApi()
  return useMutation({
    mutationFn: () => api.post<TestDraftDto>("/admin/lexoffice/connection/test-draft"),
    retry: false,
  })
}
