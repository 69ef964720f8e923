import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import type { NumbersDto } from "../../api/admin/lexoffice/dto"
import { queryKeys } from "../lib/query-keys"
import type { Settings } from "../lib/settings"
import { useApi } from "./use-api"

const path = "/admin/lexoffice/numbers"

export function useNumbers() {
  const api = useApi()
  const { data } = useQuery({
    queryKey: queryKeys.numbers({}, api.language),
    queryFn: () => api.get<NumbersDto>(path),
    staleTime: 0,
  })
  return data?.numbers ?? []
}

/** What other patterns would give next, soon after the last key was pressed; a refusal names their fields. */
export function useNumbersPreview(numbers: Settings["numbers"]) {
  const api = useApi()
  const wanted = useSettled(numbers)
  const { data, error } = useQuery({
    queryKey: queryKeys.numbers(wanted, api.language),
    queryFn: () => api.post<NumbersDto>(`${path}/preview`, wanted),
    placeholderData: keepPreviousData,
    retry: false,
  })
  return { ranges: error ? [] : (data?.numbers ?? []), error }
}

function useSettled<T>(value: T) {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 300)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
