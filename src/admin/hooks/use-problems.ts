import { useState } from "react"
import { ApiError, type FieldProblem } from "../lib/client"
import { isWithin } from "../lib/paths"
import { useAdvice } from "./use-advice"

/** What the server refused in a form: at its fields, or as one sentence when it names none. */
export function useProblems() {
  const advice = useAdvice()
  const [fields, setFields] = useState<FieldProblem[]>([])
  const [message, setMessage] = useState<string | null>(null)

  const take = (error: unknown) => {
    const named = error instanceof ApiError ? error.fields : []
    setFields(named)
    setMessage(named.length ? null : advice(error))
  }

  const clear = (field: string) =>
    setFields((current) => current.filter((problem) => !isWithin(problem.field, field)))

  const refuse = (field: string, sentence: string) => setFields([{ field, message: sentence }])

  const reset = () => {
    setFields([])
    setMessage(null)
  }

  return { fields, message, take, refuse, clear, reset }
}

export type Problems = ReturnType<typeof useProblems>
