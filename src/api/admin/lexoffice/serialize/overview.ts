import type { MonthFacts, UnpaidRow } from "../../../../modules/lexoffice/sql/overview"
import type { OverviewDto } from "../dto"

/** A month at a glance, every day of it named. @param month `yyyy-mm` */
export const toOverviewDto = (
  month: string,
  facts: MonthFacts,
  unpaid: readonly UnpaidRow[],
  openIncidents: number
): OverviewDto => ({
  month,
  by_kind: facts.by_kind.map((row) => ({ ...row, total: row.total / 100 })),
  by_rate: facts.by_rate.map(({ rate, currency_code, net, tax, gross }) => ({
    rate,
    currency_code,
    net: net / 100,
    tax: tax / 100,
    gross: gross / 100,
  })),
  by_country: facts.by_country.map((row) => ({ ...row, total: row.total / 100 })),
  per_day: daysOf(month).map((day) => ({
    day,
    invoices: countOf(facts, day, "invoice"),
    credit_notes: countOf(facts, day, "credit_note"),
  })),
  by_state: { ...noneOfAny, ...Object.fromEntries(facts.by_state.map(({ state, count }) => [state, count])) },
  open_incidents: openIncidents,
  unpaid: unpaid.map((row) => ({
    currency_code: row.currency_code,
    count: row.count,
    open_amount: row.open_cents / 100,
    overdue_count: row.overdue_count,
    overdue_amount: row.overdue_cents / 100,
  })),
})

const noneOfAny = { pending: 0, transmitting: 0, transmitted: 0, failed: 0, dismissed: 0, withdrawn: 0 }

const countOf = ({ per_day }: MonthFacts, day: string, kind: "invoice" | "credit_note"): number =>
  per_day.find((row) => row.day === day && row.kind === kind)?.count ?? 0

function daysOf(month: string): string[] {
  const [year, number] = month.split("-").map(Number)
  const last = new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate()
  return Array.from({ length: last }, (_, index) => `${month}-${String(index + 1).padStart(2, "0")}`)
}
