import { LexofficeApiError } from "../../../domain/errors"
import { toFailure } from "../to-failure"

/** As pg, or Medusa's database library around it, throws it. */
const thrown = (message: string, fields: object = {}) => Object.assign(new Error(message), fields)

describe("toFailure", () => {
  it.each([
    ["an operator stops the server", thrown("terminating connection", { code: "57P01" }), "retryable"],
    ["a statement takes too long", thrown("canceling statement", { code: "57014" }), "retryable"],
    ["deadlock", thrown("deadlock detected", { code: "40P01" }), "retryable"],
    ["serialization", thrown("could not serialize access", { code: "40001" }), "retryable"],
    ["too many connections", thrown("sorry, too many clients already", { code: "53300" }), "retryable"],
    ["the connection is lost", thrown("connection failure", { code: "08006" }), "retryable"],
    ["the socket is reset", thrown("read ECONNRESET", { code: "ECONNRESET" }), "retryable"],
    ["the server is away", thrown("connect ECONNREFUSED", { code: "ECONNREFUSED" }), "retryable"],
    ["the pool is used up", thrown("Knex: Timeout acquiring a connection. The pool is full."), "retryable"],
    ["the connection ends", thrown("Connection terminated unexpectedly"), "retryable"],
    ["a duplicate key", thrown("duplicate key value", { code: "23505" }), "needs_person"],
    ["a column is missing", thrown("column x does not exist", { code: "42703" }), "needs_person"],
    ["a bug", new TypeError("x is not a function"), "needs_person"],
    ["nothing at all", undefined, "needs_person"],
  ])("%s", (_name, error, kind) => {
    expect(toFailure(error)).toMatchObject({ kind, code: "unexpected_error" })
    // as a workflow passes it on
    const plain: unknown = error instanceof Error ? { ...error, message: error.message, stack: "" } : error
    expect(toFailure(plain)).toMatchObject({ kind, code: "unexpected_error" })
  })

  it("keeps what was classified where it was made", () => {
    const fields = { kind: "needs_person", code: "data_rejected", performed: "no" } as const
    expect(toFailure(new LexofficeApiError({ ...fields, message: "ECONNRESET", status: 406 }))).toMatchObject(
      fields
    )
  })
})
