import { type FirstRunStep, isStep } from "./steps"

const key = "lexoffice:first-run"

/** Where this browser left the path. Settings are saved by each step, so nothing but the place is kept. */
export function readLeftStep(): FirstRunStep | null {
  const step = window.localStorage.getItem(key)
  return isStep(step) ? step : null
}

export function keepLeftStep(step: FirstRunStep | null) {
  if (step) {
    window.localStorage.setItem(key, step)
  } else {
    window.localStorage.removeItem(key)
  }
}
