export const firstRunSteps = ["key", "mode", "taxes", "start", "test"] as const

export type FirstRunStep = (typeof firstRunSteps)[number]

export const isStep = (name: string | null): name is FirstRunStep =>
  firstRunSteps.some((step) => step === name)

export const stepAfter = (step: FirstRunStep): FirstRunStep | undefined =>
  firstRunSteps[firstRunSteps.indexOf(step) + 1]
