import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import { type BackfillPlan, byReason, leftReasons, personsOf } from "../../lib/backfill"
import { kinds } from "../../lib/settings"

/** What a run would write, what would need a person and why, and what it would leave alone and why. */
export const BackfillPlanText = ({ plan }: { plan: BackfillPlan }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const persons = personsOf(plan)
  const left = byReason(plan.nothing, leftReasons)

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
      <Lines lines={plan.causes.map(({ title, count }) => `${title}: ${format.number(count)}`)} />
      <Lines lines={left.map(({ reason, count }) => t(`documents.backfill.nothing.${reason}`, { count }))} />
    </div>
  )
}

const Lines = ({ lines }: { lines: string[] }) =>
  lines.length > 0 && (
    <ul className="txt-small text-ui-fg-subtle flex list-disc flex-col gap-y-1 pl-4">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
