/** The body of every refusal of this API. */
export type ProblemDto = { type: string; message: string; fields?: { field: string; message: string }[] }
