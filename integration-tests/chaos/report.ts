import type { Outcome, Plan } from "./run"

/** What was done to it, what came of it. */
export function report(plan: Plan, outcome: Outcome): string {
  const { injected, found, violations, errors } = outcome
  const { hints } = injected
  return [
    `Chaos run, seed ${plan.seed}: ${plan.workers} workers, ${outcome.seconds} s, ` +
      `${injected.rounds} rounds, ${Math.round(injected.passedMinutes)} minutes let pass`,
    "",
    "Injected",
    ...table({
      "hints delivered": hints.delivered,
      "hints dropped": hints.dropped,
      "hints repeated": hints.repeated,
      "hints late": hints.late,
      "restarts of lexoffice": injected.restarts,
    }),
    ...table(prefixed("worker killed: ", injected.kills)),
    ...table(prefixed("", injected.faults)),
    "",
    "Found",
    ...table(found),
    ...(errors.size === 0 ? [] : ["", "Errors that tasks ended with", ...table(Object.fromEntries(errors))]),
    "",
    violations.length === 0 ? "None lost, none twice, to the cent." : `${violations.length} violations`,
    ...violations.map((violation) => `  ${violation}`),
  ].join("\n")
}

const table = (figures: Record<string, number>): string[] =>
  Object.entries(figures).map(([name, value]) => `  ${String(value).padStart(6)}  ${name}`)

const prefixed = (prefix: string, counts: Map<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].map(([name, count]) => [prefix + name, count]))
