import { useSearchParams } from "react-router-dom"
import { useDrawer } from "../../hooks/use-drawer"
import { keepLeftStep, readLeftStep } from "./left-step"
import { type FirstRunStep, isStep, stepAfter } from "./steps"

/** The guided path from key to first draft. Its step stands in the address, as an open drawer does. */
export function useFirstRun(isConnected: boolean) {
  const drawer = useDrawer("first_run")
  const [params, setParams] = useSearchParams()
  const named = params.get("step")
  const step: FirstRunStep = !isConnected ? "key" : isStep(named) ? named : (readLeftStep() ?? "mode")

  /** @param isSaved no question about changes that were just saved */
  const go = (next: FirstRunStep, isSaved = false) => {
    keepLeftStep(next)
    setParams(
      (current) => {
        current.set("step", next)
        return current
      },
      { replace: true, state: { isSubmitSuccessful: isSaved } }
    )
  }

  const close = () =>
    setParams(
      (current) => {
        current.delete("edit")
        current.delete("step")
        return current
      },
      { replace: true }
    )

  const advance = () => {
    const next = stepAfter(step)
    if (next) {
      go(next, true)
    } else {
      keepLeftStep(null)
      close()
    }
  }

  return { isOpen: drawer.isOpen, open: drawer.open, close, step, go, advance }
}
