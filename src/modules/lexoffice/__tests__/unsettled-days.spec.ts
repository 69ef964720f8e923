import { unsettledDays } from "../sql/settlement"
import { documentColumns, insertRows } from "./support/columns"
import { moduleTests } from "./support/module-tests"

const booked = { state: "transmitted", payment_state: "open", remote_status: "open" }
const onDays = (...days: string[]) =>
  days.map((day, index) => {
    const id = `d${index + 1}`
    return { ...booked, id, order_id: `order ${id}`, remote_id: `remote ${id}`, document_date: day }
  })

moduleTests(({ service }) => {
  const given = (...rows: Record<string, unknown>[]) =>
    insertRows(service.sql, "lexoffice_document", documentColumns, rows)

  /** All spans, as the comparison asks for them. */
  async function spans(atLeast: number): Promise<{ upTo: string | null; ids: string[] }[]> {
    const found: { upTo: string | null; ids: string[] }[] = []
    for (let after: string | null = null; ;) {
      const { upTo, documents } = await unsettledDays(service.sql, after, atLeast)
      found.push({ upTo, ids: documents.map(({ id }) => id).sort() })
      if (upTo === null) return found
      after = upTo
    }
  }

  it("takes whole days until there are enough", async () => {
    await given(...onDays("2026-03-01", "2026-03-02", "2026-03-02", "2026-03-03", "2026-03-04"))
    expect(await spans(2)).toEqual([
      { upTo: "2026-03-02", ids: ["d1", "d2", "d3"] },
      { upTo: null, ids: ["d4", "d5"] },
    ])
  })

  it("ends with the last document, not with an empty span behind it", async () => {
    await given(...onDays("2026-03-01", "2026-03-02", "2026-03-03", "2026-03-03"))
    expect(await spans(2)).toEqual([
      { upTo: "2026-03-02", ids: ["d1", "d2"] },
      { upTo: null, ids: ["d3", "d4"] },
    ])
    expect(await spans(3)).toEqual([{ upTo: null, ids: ["d1", "d2", "d3", "d4"] }])
  })

  it("asks once when nothing is unsettled", async () => {
    await given(
      ...onDays("2026-03-01").map((row) => ({ ...row, payment_state: "paid", remote_status: "paid" }))
    )
    expect(await spans(2)).toEqual([{ upTo: null, ids: [] }])
  })
})
