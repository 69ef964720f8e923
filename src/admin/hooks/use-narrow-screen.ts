import { useSyncExternalStore } from "react"

const query = "(max-width: 767px)"

function subscribe(onChange: () => void) {
  const media = window.matchMedia(query)
  media.addEventListener("change", onChange)
  return () => media.removeEventListener("change", onChange)
}

/** Below Tailwind's `md`. */
export const useNarrowScreen = () => useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
