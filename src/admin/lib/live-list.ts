import { keepPreviousData } from "@tanstack/react-query"
import { throwWhenSignedOut } from "./client"

/** How a list is asked for that goes on growing while somebody reads it. */
export const liveList = {
  placeholderData: keepPreviousData,
  staleTime: 0,
  refetchInterval: 30_000,
  throwOnError: throwWhenSignedOut,
} as const
