import { useSearchParams } from "react-router-dom"

/** A drawer that lives in the address, as the dashboard's do: the browser's back button closes it. */
export function useDrawer(name: string) {
  const [params, setParams] = useSearchParams()

  const open = () =>
    setParams((current) => {
      current.set("edit", name)
      return current
    })

  const close = (isSubmitSuccessful = false) =>
    setParams(
      (current) => {
        current.delete("edit")
        return current
      },
      { replace: true, state: { isSubmitSuccessful } }
    )

  return { isOpen: params.get("edit") === name, open, close }
}
