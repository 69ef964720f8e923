import { useCallback } from "react"
import { useSearchParams } from "react-router-dom"

/** The open call stands in the address: a link to the page is a link to the call. */
export function useCallDrawer() {
  const [params, setParams] = useSearchParams()

  const open = useCallback(
    (id: string) =>
      setParams((current) => {
        current.set("call", id)
        return current
      }),
    [setParams]
  )

  const close = useCallback(
    () =>
      setParams(
        (current) => {
          current.delete("call")
          return current
        },
        { replace: true }
      ),
    [setParams]
  )

  return { callId: params.get("call"), open, close }
}
