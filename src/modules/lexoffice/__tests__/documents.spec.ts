import { NewDocument, OrderDocuments, writeDocuments } from "../sql/write-documents"
import { moduleTests } from "./support/module-tests"
import { givenDocument, newDocument, writeForOrder } from "./support/rows"
import { together } from "./support/together"

moduleTests((given) => {
  const { service } = given
  const count = async () => (await service.listAndCountLexofficeDocuments())[1]

  describe("the documents of an order", () => {
    const plan = (writer: number): NewDocument[] =>
      [1, 2].map((sequence) => newDocument({ id: `lexdoc_${writer}_${sequence}`, sequence }))

    it("are written by one of six writers with the same plan; the others must plan again", async () => {
      const written = await together(given, 6, (sql, writer) =>
        writeForOrder(sql, "order_1", 0, plan(writer))
      )
      expect(written.filter(Boolean)).toHaveLength(1)
      expect(await count()).toBe(2)
    })

    it("do not keep those of other orders waiting", async () => {
      const writeOne = (sql: typeof service.sql, writer: number) => {
        const document = newDocument({ id: `lexdoc_${writer}`, order_id: `order_${writer}` })
        return writeForOrder(sql, document.order_id, 0, [document])
      }
      expect(await together(given, 6, writeOne, { holding: true })).toEqual(Array(6).fill(true))
    })

    it("go on after those that the plan knew", async () => {
      await givenDocument(service)
      const next = newDocument({ id: "lexdoc_2", sequence: 2 })
      expect(await writeForOrder(service.sql, "order_1", 0, [next])).toBe(false)
      expect(await writeForOrder(service.sql, "order_1", 2, [next])).toBe(false)
      expect(await writeForOrder(service.sql, "order_1", 1, [next])).toBe(true)
    })

    it("are written all or none", async () => {
      const [first = newDocument(), second = newDocument()] = plan(1)
      const broken = [first, { ...second, sequence: 1 }]
      await expect(writeForOrder(service.sql, "order_1", 0, broken)).rejects.toThrow(/already exists|unique/)
      expect(await count()).toBe(0)
    })

    it("cannot share a sequence, whoever writes them", async () => {
      await givenDocument(service)
      const { content, booking, ...fields } = newDocument({ id: "lexdoc_2" })
      const row = { ...fields, content: { ...Object(content) }, booking: { ...Object(booking) } }
      await expect(service.createLexofficeDocuments(row)).rejects.toThrow("already exists")
    })
  })

  describe("the documents of many orders", () => {
    const orderOf = (index: number, writer = 0, plannedAfter = 0): OrderDocuments => {
      const orderId = `order_${index}`
      const document = newDocument({ id: `lexdoc_${writer}_${index}`, order_id: orderId })
      return { orderId, plannedAfter, documents: [document] }
    }

    it("are written, but for an order that must be planned again", async () => {
      await givenDocument(service)
      const orders = [orderOf(1, 1), orderOf(2, 1), orderOf(3, 1)]
      expect(await writeDocuments(service.sql, orders)).toEqual(["order_1"])
      expect(await count()).toBe(3)
    })

    it("may mark some as old ones", async () => {
      const [backfilled = newDocument()] = orderOf(1).documents
      const old = { ...orderOf(1), documents: [{ ...backfilled, is_backfill: true }] }
      expect(await writeDocuments(service.sql, [old, orderOf(2)])).toEqual([])
      const rows = await service.listLexofficeDocuments({}, { order: { order_id: "ASC" } })
      expect(rows.map(({ is_backfill }) => is_backfill)).toEqual([true, false])
    })

    it("are none", async () => {
      expect(await writeDocuments(service.sql, [])).toEqual([])
    })

    it("are written by one of six writers that come from either end, and nobody waits in a circle", async () => {
      const orders = Array.from({ length: 40 }, (_, index) => index)
      const stale = await together(given, 6, (sql, writer) => {
        const mine = orders.map((index) => orderOf(index, writer))
        return writeDocuments(sql, writer % 2 === 0 ? mine : mine.reverse())
      })
      expect(stale.map(({ length }) => length).sort((a, b) => a - b)).toEqual([0, 40, 40, 40, 40, 40])
      expect(await count()).toBe(40)
    })
  })

  describe("a document", () => {
    it.each([
      "what?",
      "what\\?",
      "a??b",
      "$1 ?1 :x",
      "it's \\' \" \\\\",
      "E'\\x00'",
      "ß – 😀",
      "\\u0000 \\ud83d",
    ])("keeps the text %s", async (text) => {
      await givenDocument(service, { customer_name: text, content: { [text]: text } })
      const row = await service.retrieveLexofficeDocument("lexdoc_1")
      expect([row.customer_name, row.content]).toEqual([text, { [text]: text }])
    })

    it("keeps its text when a character was cut in half, or cannot be stored", async () => {
      await givenDocument(service, { customer_name: "a\ud83d", content: { lines: ["a\ud83d", "b\u0000"] } })
      const row = await service.retrieveLexofficeDocument("lexdoc_1")
      expect([row.customer_name, row.content]).toEqual(["a\ufffd", { lines: ["a\ufffd", "b\ufffd"] }])
    })

    it.each([1, 16_777_217, 2_000_000_001, -16_777_217])("keeps %d cents", async (cents) => {
      await givenDocument(service, { total_cents: cents })
      expect((await service.retrieveLexofficeDocument("lexdoc_1")).total_cents).toBe(cents)
    })
  })
})
