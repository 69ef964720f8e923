/** `listed`: rows of lexoffice's list, `read`: documents whose payments were stored anew. */
export type PullSummary = {
  listed: number
  read: number
  changed: number
  paid: number
  captured: number
  failed: number
}

export const nothingPulled = (): PullSummary => ({
  listed: 0,
  read: 0,
  changed: 0,
  paid: 0,
  captured: 0,
  failed: 0,
})
