import { drawingsOf } from "../../../domain/numbering"
import { planOrder } from "../plan-order"
import { context, order } from "./order-builder"

it.each([
  ["2026-12-31T22:59:59Z", "2026-12-31", "2026"],
  ["2026-12-31T23:00:00Z", "2027-01-01", "2027"],
  ["2027-01-01T00:00:00Z", "2027-01-01", "2027"],
])("an invoice written at %s is of %s in Germany, and numbered in %s", (now, day, year) => {
  const settings = context()
  const plan = planOrder(order(), [], 0, { ...settings, now: new Date(now) })
  const documents = plan.kind === "documents" ? plan.documents : []
  expect(documents.map(({ document_date }) => document_date)).toEqual([day])
  expect(drawingsOf(documents, settings.settings.numbers).map(({ period }) => period)).toEqual([year])
})
