/** The body of every refusal of this API. */
export type ProblemDto = {
  type: string
  message: string
  /** What the person can do about it */
  next_step?: string
  fields?: { field: string; message: string }[]
}
