import type { MedusaContainer } from "@medusajs/framework/types"
import { cents } from "../../../domain/money"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import { documentColumns, insertRows } from "../../../modules/lexoffice/__tests__/support/columns"
import { moduleTests } from "../../../modules/lexoffice/__tests__/support/module-tests"
import { findBooked } from "../../../modules/lexoffice/sql/settlement"
import { recordReading } from "../record-reading"

moduleTests(({ service }) => {
  const container = {
    resolve: (key: string) => (key === LEXOFFICE_MODULE ? service : { emit: () => Promise.resolve() }),
  } as unknown as MedusaContainer

  const facts = {
    number: "RE1",
    dueDate: null,
    total: cents(11_900),
    updatedAt: "2026-09-01T10:00:00.000+02:00",
  }
  const open = { status: "open", open: cents(11_900), paidOn: null, items: [] }
  const paid = {
    status: "paid",
    open: cents(0),
    paidOn: "2026-09-05",
    items: [{ type: "manualPayment", on: "2026-09-05", amount: cents(11_900) }],
  }

  it("drops a row of a list when the document was read since the row was compared", async () => {
    const row = { id: "d1", order_id: "o1", remote_id: "r1", remote_status: "draft", finalize: false }
    await insertRows(service.sql, "lexoffice_document", documentColumns, [row])
    const compared = await findBooked(service.sql, "d1")
    if (compared === null) throw new Error("the document is booked")
    const listed = { ...facts, remote: open, isListed: true }
    await recordReading(container, compared, { ...facts, remote: paid })
    expect(await recordReading(container, compared, listed)).toEqual([])
    expect(await findBooked(service.sql, "d1")).toMatchObject({ remote_status: "paid", open_amount_cents: 0 })
  })

  it("believes it otherwise", async () => {
    const row = { id: "d1", order_id: "o1", remote_id: "r1", remote_status: "draft", finalize: false }
    await insertRows(service.sql, "lexoffice_document", documentColumns, [row])
    const compared = await findBooked(service.sql, "d1")
    if (compared === null) throw new Error("the document is booked")
    expect(await recordReading(container, compared, { ...facts, remote: open, isListed: true })).toEqual([
      { kind: "finalized" },
    ])
  })
})
