import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { BackfillDto } from "../../../api/admin/lexoffice/dto"
import { useFormat } from "../../hooks/use-format"

export type BackfillPlan = BackfillDto["backfill"]

const kinds = ["invoice", "credit_note"] as const
const reasons = [
  "up_to_date",
  "waiting_for_trigger",
  "before_start_date",
  "no_start_date",
  "channel_excluded",
  "draft_order",
  "canceled_before_invoice",
  "nothing_to_book",
] as const

/** How many orders wait for a person. */
export const personsOf = (plan: BackfillPlan) =>
  Object.values(plan.needs_person).reduce((sum, count) => sum + count, 0)

/** What a run would write, what it would leave alone and why, and what would need a person. */
export const BackfillPlanText = ({ plan }: { plan: BackfillPlan }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const persons = personsOf(plan)
  const left = reasons.flatMap((reason) => {
    const count = plan.nothing[reason]
    return count ? [t(`documents.backfill.nothing.${reason}`, { count })] : []
  })

  return (
    <div className="bg-ui-bg-subtle flex flex-col gap-y-3 rounded-lg border p-4" role="status">
      <Text size="small" weight="plus">
        {t("documents.backfill.orders", { count: plan.orders })}
      </Text>
      {kinds
        .filter((kind) => plan.documents[kind] > 0)
        .map((kind) => (
          <Text key={kind} size="small">
            {t(`documents.backfill.${kind}`, {
              count: plan.documents[kind],
              total: format.money(plan.totals[kind], "EUR"),
            })}
          </Text>
        ))}
      {persons > 0 && (
        <Text size="small" className="text-ui-tag-orange-text text-pretty">
          {t("documents.backfill.persons", { count: persons })}
        </Text>
      )}
      {left.length > 0 && (
        <ul className="txt-small text-ui-fg-subtle flex list-disc flex-col gap-y-1 pl-4">
          {left.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
