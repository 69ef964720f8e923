import { claimDocuments, isSending } from "../sql/claim-documents"
import { ensureConnection, pauseWork, resumeWork } from "../sql/connection"
import type { Sql } from "../sql/sql"
import { moduleTests } from "./support/module-tests"
import { alterDocument, givenDocument, givenQueue, runOut } from "./support/rows"
import { together } from "./support/together"

const backend = `select pg_backend_pid() as pid`

moduleTests((given) => {
  const { service } = given
  const claim = (owner = "worker", limit = 10, ids: string[] | null = null) =>
    claimDocuments(service.sql, owner, limit, ids)

  describe("many workers at once", () => {
    it("gives each of 200 documents to exactly one of eight workers, although none has committed yet", async () => {
      const queue = await givenQueue(service, 200)
      const work = async (sql: typeof service.sql, index: number) => ({
        connection: await sql.execute(backend),
        ids: await claimDocuments(sql, `worker ${index}`, 25, null),
      })
      const results = await together(given, 8, work, { holding: true })
      expect(new Set(results.map(({ connection }) => JSON.stringify(connection))).size).toBe(8)
      expect(results.flatMap(({ ids }) => ids).sort()).toEqual([...queue].sort())
    })

    it("gives each document to exactly one of nine workers that take one at a time", async () => {
      const queue = await givenQueue(service, 200)
      const claimed: string[] = []
      await Promise.all(
        Array.from({ length: 9 }, async (_, index) => {
          for (let round = 0; round < 200; round++) {
            claimed.push(...(await claim(`worker ${index}`, 1)))
          }
        })
      )
      expect(claimed.sort()).toEqual([...queue].sort())
    })

    it("gives one order's documents to one worker at a time", async () => {
      await givenDocument(service)
      await givenDocument(service, { id: "lexdoc_2", sequence: 2 })
      const claimed = await together(given, 6, (sql, index) =>
        claimDocuments(sql, `worker ${index}`, 5, null)
      )
      expect(claimed.flat()).toEqual(["lexdoc_1"])
    })
  })

  it.each<[string, boolean, Record<string, string>]>([
    ["a document that was just claimed", true, {}],
    ["one that waits", false, { state: "'pending'", lease_until: "null" }],
    ["one that arrived", false, { remote_id: "'remote'" }],
    ["an own document", false, { mode: "'own_invoice'", number: "'RE26-00001'" }],
    ["one whose worker died", false, { lease_until: "clock_timestamp() + interval '200 seconds'" }],
  ])("whether lexoffice's documents are being sent: %s", async (_name, expected, columns) => {
    const id = await givenDocument(service)
    await claim()
    await alterDocument(service, id, { updated_at: "now()", ...columns })
    expect(await isSending(service.sql)).toBe(expected)
  })

  describe("order", () => {
    it("takes the oldest first, and answers them in that order", async () => {
      const queue = await givenQueue(service, 40)
      expect(await claim("worker", 15)).toEqual(queue.slice(0, 15))
      expect(await claim("worker", 100)).toEqual(queue.slice(15))
    })

    it.each([
      ["pending", []],
      ["transmitting", []],
      ["failed", []],
      ["transmitted", ["lexdoc_2"]],
      ["dismissed", ["lexdoc_2"]],
    ])("lets a document whose predecessor is %s go: %j", async (state, expected) => {
      await givenDocument(service)
      await givenDocument(service, { id: "lexdoc_2", kind: "credit_note", sequence: 2 })
      await alterDocument(service, "lexdoc_1", {
        state: `'${state}'`,
        next_attempt_at: "clock_timestamp() + interval '1 hour'",
      })
      expect(await claim()).toEqual(expected)
    })

    it("does not wait for other orders, nor for later documents", async () => {
      await givenDocument(service)
      await givenDocument(service, { id: "lexdoc_2", sequence: 2 })
      await givenDocument(service, { id: "lexdoc_3", order_id: "order_2" })
      await alterDocument(service, "lexdoc_2", { state: "'failed'" })
      expect(await claim()).toEqual(["lexdoc_1", "lexdoc_3"])
    })
  })

  describe("what is not due", () => {
    it.each<[string, Record<string, string>, number]>([
      ["its next try is later", { next_attempt_at: "clock_timestamp() + interval '1 minute'" }, 0],
      ["its next try was a moment ago", { next_attempt_at: "clock_timestamp() - interval '1 second'" }, 1],
      ["it is transmitted", { state: "'transmitted'" }, 0],
      ["it failed", { state: "'failed'" }, 0],
      ["it is dismissed", { state: "'dismissed'" }, 0],
      ["it is deleted", { deleted_at: "now()" }, 0],
      [
        "another worker has it",
        { state: "'transmitting'", lease_until: "clock_timestamp() + interval '1 minute'" },
        0,
      ],
      ["its worker died", { state: "'transmitting'", lease_owner: "'dead'", ...runOut }, 1],
    ])("%s", async (_name, columns, expected) => {
      await givenDocument(service)
      await alterDocument(service, "lexdoc_1", columns)
      expect(await claim()).toHaveLength(expected)
    })

    it("nothing, while the account is paused", async () => {
      await givenDocument(service)
      await ensureConnection(service.sql)
      await pauseWork(service.sql, 60_000)
      expect(await claim()).toEqual([])
      await resumeWork(service.sql)
      expect(await claim()).toEqual(["lexdoc_1"])
    })

    it("takes only the documents asked for", async () => {
      const [first = "", second = "", third = ""] = await givenQueue(service, 3)
      expect(await claim("worker", 10, [])).toEqual([])
      expect(await claim("worker", 10, [third, first])).toEqual([first, third])
      expect(await claim("worker", 10, [first, second])).toEqual([second])
    })
  })

  it("finds the next document through its index, however many are transmitted", async () => {
    await givenQueue(service, 20_000, "transmitted")
    await givenQueue(service, 200)
    await service.sql.execute("analyze lexoffice_document")
    const plans: unknown[] = []
    const explaining: Sql = {
      execute: async (statement, parameters) => {
        plans.push(await service.sql.execute(`explain (format json) ${statement}`, parameters))
        return []
      },
      transactional: (work) => work(explaining),
    }
    await claimDocuments(explaining, "worker", 1, null)
    expect(JSON.stringify(plans)).toContain(`"Index Name":"IDX_lexoffice_document_queue"`)
    expect(JSON.stringify(plans)).not.toMatch(
      /Seq Scan","Parent Relationship":"\w+",[^{}]*lexoffice_document/
    )
  })
})
