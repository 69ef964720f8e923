import { numbersOf } from "../../../domain/numbering"
import { defaultSettings, Settings } from "../../../domain/settings"
import { readNumberRanges, ReadNumbers } from "../sql/number-ranges"
import { recordTransmitted } from "../sql/record-outcome"
import type { Sql } from "../sql/sql"
import { NewDocument, writeDocuments } from "../sql/write-documents"
import { moduleTests } from "./support/module-tests"
import { newDocument, writeForOrder } from "./support/rows"
import { together } from "./support/together"

type Numbers = Settings["numbers"]

moduleTests((given) => {
  const { service } = given
  const stored: ReadNumbers = (sql) => service.readNumbers(sql)

  /** A document of an order of its own. */
  const own = (name: string | number, fields: Partial<NewDocument> = {}): NewDocument =>
    newDocument({ id: `lexdoc_${name}`, order_id: `order_${name}`, mode: "own_invoice", ...fields })
  const write = (document: NewDocument, sql: Sql = service.sql, numbers: ReadNumbers = stored) =>
    writeForOrder(sql, document.order_id, document.sequence - 1, [document], numbers)
  const numbers = async (): Promise<(string | null)[]> =>
    (await service.listLexofficeDocuments({}, { take: 1000 })).map(({ number }) => number).sort()
  const numberOf = async (name: string | number) =>
    (await service.retrieveLexofficeDocument(`lexdoc_${name}`)).number
  const given26 = (from: number, count: number, pattern = "RE{YY}-{00000}") =>
    numbersOf({ pattern, period: "2026", documents: Array.from({ length: count }, () => own(1)) }, from)
  const someoneWaits = async (sql: Sql): Promise<boolean> =>
    (
      await sql.execute(
        `select 1 from pg_locks where locktype = 'advisory' and not granted
           and database = (select oid from pg_database where datname = current_database())`
      )
    ).length > 0
  const save = async (fields: Partial<Numbers>) => {
    const answer = await service.changeSettings({ numbers: fields })
    return answer.ok ? [] : answer.problems.map(({ field }) => field)
  }

  describe("an own document", () => {
    it("has a number as soon as it exists; others wait for lexoffice's", async () => {
      await write(own(1))
      await write(own(2, { kind: "credit_note" }))
      await write(own(3, { mode: "lexoffice_invoice" }))
      expect([await numberOf(1), await numberOf(2), await numberOf(3)]).toEqual([
        "RE26-00001",
        "GS26-00001",
        null,
      ])
    })

    it("gets no number when its order must be planned again", async () => {
      await write(own(1))
      expect(await write(own(1))).toBe(false)
      await write(own(2))
      expect(await numbers()).toEqual(given26(1, 2))
    })

    it("keeps its number when it has arrived", async () => {
      await write(own(1))
      await recordTransmitted(service.sql, {
        documentId: "lexdoc_1",
        number: "something else",
        remoteStatus: "open",
        dueDate: null,
        openCents: 0,
        paymentState: "open",
      })
      expect(await service.retrieveLexofficeDocument("lexdoc_1")).toMatchObject({
        state: "transmitted",
        number: "RE26-00001",
        remote_status: "open",
      })
    })

    it("is not written when nobody says how it is numbered", async () => {
      await expect(writeForOrder(service.sql, "order_1", 0, [own(1)])).rejects.toThrow("settings of numbers")
      expect(await numbers()).toEqual([])
    })

    it("cannot share a number, whoever writes it; those that lexoffice numbered may", async () => {
      await write(own(1))
      await write(own(2))
      await write(own(3, { mode: "lexoffice_invoice" }))
      const alter = (id: string) =>
        service.sql.execute(`update lexoffice_document set number = 'RE26-00001' where id = ?`, [id])
      await expect(alter("lexdoc_2")).rejects.toThrow(/unique|exists/)
      await alter("lexdoc_3")
      expect(await numberOf(3)).toBe("RE26-00001")
    })
  })

  describe("many writers", () => {
    it("200 documents over 8 connections, a quarter of the transactions taken back: no gap, no double", async () => {
      const waiting = Array.from({ length: 200 }, (_, index) => own(index))
      const taken: string[] = []
      const work = async (): Promise<void> => {
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
          const document = next
          const isTakenBack = waiting.length % 4 === 0
          const written = service.sql.transactional(async (sql) => {
            await write(document, sql)
            if (isTakenBack) {
              throw new Error("taken back")
            }
          })
          await written.catch(() => taken.push(document.id))
        }
      }
      await Promise.all(Array.from({ length: 8 }, work))
      expect(taken).toHaveLength(50)
      expect(await numbers()).toEqual(given26(1, 150))
      expect(await readNumberRanges(service.sql)).toEqual([
        {
          pattern: "RE{YY}-{00000}",
          period: "2026",
          first_counter: 1,
          next_counter: 151,
          first_number: "RE26-00001",
          last_number: "RE26-00150",
        },
      ])
    })

    it("begin a range at the same moment", async () => {
      expect(await together(given, 8, (sql, writer) => write(own(writer), sql))).toEqual(Array(8).fill(true))
      expect(await numbers()).toEqual(given26(1, 8))
    })

    it("go on when the one who began the range is taken back", async () => {
      const broken = Array.from({ length: 8 }, (_, writer) =>
        service.sql
          .transactional(async (sql) => {
            await write(own(writer), sql)
            if (writer % 2 === 0) {
              throw new Error("taken back")
            }
          })
          .catch(() => undefined)
      )
      await Promise.all(broken)
      expect(await numbers()).toEqual(given26(1, 4))
    })

    it("of both kinds and two years come from either end, while settings are saved: nobody waits in a circle", async () => {
      const pair = (writer: number, index: number) => {
        const orderId = `order_${writer}_${index}`
        const kinds =
          index % 2 === 0 ? (["invoice", "credit_note"] as const) : (["credit_note", "invoice"] as const)
        const documents = kinds.map((kind, at) =>
          newDocument({
            id: `lexdoc_${writer}_${index}_${kind}`,
            mode: "own_invoice",
            kind,
            order_id: orderId,
            sequence: at + 1,
            document_date: index < 5 ? "2026-12-31" : "2027-01-01",
          })
        )
        return { orderId, plannedAfter: 0, documents }
      }
      const writers = together(given, 6, (sql, writer) => {
        const orders = Array.from({ length: 10 }, (_, index) => pair(writer, index))
        return writeDocuments(sql, writer % 2 === 0 ? orders : orders.reverse(), stored)
      })
      const savers = Array.from({ length: 6 }, (_, index) =>
        service.changeSettings({ push_contacts: index % 2 === 0 })
      )
      const [stale, saved] = await Promise.all([writers, Promise.all(savers)])
      expect(stale).toEqual(Array(6).fill([]))
      expect(saved.map(({ ok }) => ok)).toEqual(Array(6).fill(true))
      const ranges = await readNumberRanges(service.sql)
      expect(ranges.map(({ next_counter }) => next_counter)).toEqual([31, 31, 31, 31])
      expect(new Set(await numbers()).size).toBe(120)
    })
  })

  describe("a year", () => {
    it("is that of the document's date, and each has its own counter", async () => {
      await write(own(1, { document_date: "2026-12-31" }))
      await write(own(2, { document_date: "2027-01-01" }))
      await write(own(3, { document_date: "2026-12-31" }))
      await write(own(4, { document_date: "2027-01-02" }))
      expect(await numbers()).toEqual(["RE26-00001", "RE26-00002", "RE27-00001", "RE27-00002"])
    })

    it("begins with one, unless it is the pattern's first", async () => {
      await save({ start: 98 })
      await write(own(1, { document_date: "2026-12-31" }))
      await write(own(2, { document_date: "2027-01-01" }))
      await write(own(3, { document_date: "2027-01-01", kind: "credit_note" }))
      expect(await numbers()).toEqual(["GS27-00098", "RE26-00098", "RE27-00001"])
    })

    it("changes nothing for a counter that never begins anew", async () => {
      await save({ yearly_reset: false, start: 98 })
      await write(own(1, { document_date: "2026-12-31" }))
      await write(own(2, { document_date: "2027-01-01" }))
      expect(await numbers()).toEqual(["RE26-00098", "RE27-00099"])
    })
  })

  describe("settings", () => {
    it.each<[string, Partial<Numbers>, string[]]>([
      ["another beginning", { invoice: "R{YY}-{0000}" }, []],
      ["credit notes in the invoices' range", { credit_note: null }, []],
      ["fewer zeros", { invoice: "RE{YY}-{000}" }, ["numbers.invoice"]],
      ["the counter elsewhere", { credit_note: "RE26{0}-{YY}", invoice: "R{YY}-{0}" }, []],
      [
        "credit notes like invoices once were",
        { invoice: "R{0}", credit_note: "RE26-{0000}", yearly_reset: false },
        ["numbers.credit_note"],
      ],
      ["no reset any more", { yearly_reset: false }, ["numbers.yearly_reset"]],
    ])("with %s are saved, or refused, once a number was drawn", async (_name, fields, refused) => {
      await write(own(1))
      const before = (await service.readSettings()).settings.numbers
      expect(await save(fields)).toEqual(refused)
      const after = (await service.readSettings()).settings.numbers
      expect(after).toEqual(refused.length > 0 ? before : { ...before, ...fields })
    })

    it("may change in any way while nothing was drawn", async () => {
      expect(await save({ invoice: "RE26-{0000}", credit_note: null, yearly_reset: false })).toEqual([])
      expect(await save({ invoice: "RE{YY}-{00}", yearly_reset: true })).toEqual([])
    })

    it("another pattern begins at once and at its start; a former one goes on where it stopped", async () => {
      await write(own(1))
      await save({ invoice: "R{YY}-{00000}", start: 40 })
      await write(own(2))
      await save({ invoice: defaultSettings.numbers.invoice })
      await write(own(3))
      await save({ credit_note: null })
      await write(own(4, { kind: "credit_note" }))
      expect([await numberOf(1), await numberOf(2), await numberOf(3), await numberOf(4)]).toEqual([
        "RE26-00001",
        "R26-00040",
        "RE26-00002",
        "RE26-00003",
      ])
    })

    it("hold as they are when a document is written, not as they were when it was planned", async () => {
      const planned = own(1)
      await save({ invoice: "R{YY}-{00000}" })
      await write(planned)
      expect(await numberOf(1)).toBe("R26-00001")
    })

    it("wait while a number is drawn, and are then compared with it", async () => {
      let saving: Promise<string[]> = Promise.resolve([])
      await service.sql.transactional(async (sql) => {
        await write(own(1), sql)
        let isDone = false
        saving = save({ invoice: "RE{YY}-{0000}" }).finally(() => (isDone = true))
        while (!isDone && !(await someoneWaits(sql)));
        expect(isDone).toBe(false)
      })
      expect(await saving).toEqual(["numbers.invoice"])
    })

    it("of the plugin's options that could give a number again begin no range", async () => {
      await write(own(1))
      const options: ReadNumbers = async () => ({ ...defaultSettings.numbers, invoice: "RE{YY}-{0000}" })
      const error: unknown = await write(own(2), service.sql, options).catch((reason: unknown) => reason)
      expect(error).toMatchObject({ kind: "needs_person", code: "settings_invalid" })
      expect(await numbers()).toEqual(["RE26-00001"])
    })
  })
})
