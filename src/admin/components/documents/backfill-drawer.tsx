import { DatePicker, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useBackfill } from "../../hooks/use-document-bulk"
import { useProblems } from "../../hooks/use-problems"
import { type BackfillPlan, personsOf, writesOf } from "../../lib/backfill"
import { dateToDay, dayToDate } from "../../lib/format"
import { rangeOf } from "../../lib/periods"
import { DrawerForm } from "../common/drawer-form"
import { Field } from "../common/field"
import { TitledDrawer } from "../common/titled-drawer"
import { BackfillPlanText } from "./backfill-plan"

type BackfillDrawerProps = { isOpen: boolean; onClose: () => void }

/** Writes documents for orders of the past, after a look at what that would be. */
export const BackfillDrawer = ({ isOpen, onClose }: BackfillDrawerProps) => {
  const { t } = useTranslation("lexoffice")
  return (
    <TitledDrawer title={t("documents.backfill.title")} isOpen={isOpen} onClose={onClose}>
      <BackfillForm onDone={onClose} />
    </TitledDrawer>
  )
}

const BackfillForm = ({ onDone }: { onDone: () => void }) => {
  const { t } = useTranslation("lexoffice")
  const today = dateToDay(new Date())
  const [days, setDays] = useState({ from: rangeOf("this_year", today).from, to: today })
  const [plan, setPlan] = useState<BackfillPlan | null>(null)
  const { mutateAsync, isPending } = useBackfill()
  const problems = useProblems()
  const writes = plan ? writesOf(plan) : 0
  const persons = plan ? personsOf(plan) : 0
  const isReady = writes + persons > 0

  const change = (next: Partial<typeof days>) => {
    setDays({ ...days, ...next })
    setPlan(null)
    problems.reset()
  }

  const submit = async () => {
    problems.reset()
    try {
      const { backfill } = await mutateAsync({ ...days, dry_run: !isReady })
      if (isReady) {
        const count = writesOf(backfill)
        toast.success(count ? t("documents.backfill.done", { count }) : t("documents.backfill.done_persons"))
        onDone()
      } else {
        setPlan(backfill)
      }
    } catch (error) {
      problems.take(error)
    }
  }

  return (
    <DrawerForm
      onSubmit={submit}
      problems={problems}
      isSaving={isPending}
      submitLabel={
        writes
          ? t("documents.backfill.go", { count: writes })
          : isReady
            ? t("documents.backfill.go_persons")
            : t("documents.backfill.look")
      }
    >
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {t("documents.backfill.help")}
      </Text>
      {(["from", "to"] as const).map((end) => (
        <Field key={end} name={end} label={t(`documents.backfill.${end}`)}>
          {({ id: _, ...control }) => (
            <DatePicker
              {...control}
              aria-invalid={undefined}
              value={dayToDate(days[end])}
              maxValue={dayToDate(today)}
              onChange={(date) => date && change({ [end]: dateToDay(date) })}
            />
          )}
        </Field>
      ))}
      {plan && <BackfillPlanText plan={plan} />}
    </DrawerForm>
  )
}
