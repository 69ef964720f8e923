import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { IncidentCausesDto } from "../../../api/admin/lexoffice/dto"
import { useFormat } from "../../hooks/use-format"

type CauseChipsProps = {
  causes: IncidentCausesDto["causes"]
  open: number
  /** The cause that is shown alone */
  code: string | undefined
  onChange: (code: string | undefined) => void
}

/** What stops the open ones, and how many each: one cause of a hundred orders is one thing to mend. */
export const CauseChips = ({ causes, open, code, onChange }: CauseChipsProps) => {
  const { t } = useTranslation("lexoffice")
  const chips = [{ code: undefined, title: t("inbox.causes.all"), count: open }, ...causes]
  return (
    <div
      role="group"
      aria-label={t("inbox.causes.label")}
      className="flex flex-nowrap gap-2 overflow-x-auto border-t px-6 py-3 md:flex-wrap"
    >
      {chips.map((chip) => (
        <Chip
          key={chip.code ?? "all"}
          title={chip.title}
          count={chip.count}
          isChosen={chip.code === code}
          onChoose={() => onChange(chip.code)}
        />
      ))}
    </div>
  )
}

type ChipProps = { title: string; count: number; isChosen: boolean; onChoose: () => void }

const Chip = ({ title, count, isChosen, onChoose }: ChipProps) => {
  const format = useFormat()
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={onChoose}
      className={clx(
        "txt-compact-small-plus transition-fg flex h-8 shrink-0 items-center gap-x-2 rounded-full px-3 outline-none",
        "focus-visible:shadow-borders-interactive-with-active",
        isChosen
          ? "bg-ui-bg-base shadow-elevation-card-rest text-ui-fg-base"
          : "text-ui-fg-subtle hover:bg-ui-bg-base-hover"
      )}
    >
      {title}
      <span className="text-ui-fg-muted tabular-nums">{format.number(count)}</span>
    </button>
  )
}
