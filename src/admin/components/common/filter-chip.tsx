import { XMarkMini } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

type FilterChipProps = {
  label: string
  /** Null: the filter is off, the chip only offers it */
  value: string | null
  onClear: () => void
  /** The button that opens the filter, or plain text; it gets the chip's words */
  children: (words: ReactNode, className: string) => ReactNode
}

/** A filter of a list: what it is about, what it is set to, and a cross that takes it away. */
export const FilterChip = ({ label, value, onClear, children }: FilterChipProps) => {
  const { t } = useTranslation("lexoffice")
  const isOn = value !== null
  return (
    <div
      className={clx(
        "txt-compact-small-plus flex h-7 shrink-0 items-stretch overflow-hidden rounded-md",
        "has-[:focus-visible]:shadow-borders-interactive-with-focus",
        isOn ? "bg-ui-bg-field shadow-borders-base" : "border-ui-border-strong border border-dashed"
      )}
    >
      {children(
        <>
          <span className={clx("text-ui-fg-muted py-1", isOn && "border-r pr-2")}>{label}</span>
          {isOn && <span className="text-ui-fg-subtle max-w-[220px] truncate py-1">{value}</span>}
        </>,
        "hover:bg-ui-bg-base-hover transition-fg flex items-center gap-x-2 px-2 outline-none"
      )}
      {isOn && (
        <button
          type="button"
          className="text-ui-fg-muted hover:bg-ui-bg-base-hover transition-fg flex w-7 items-center justify-center border-l outline-none"
          aria-label={t("table.remove_filter", { name: label })}
          onClick={onClear}
        >
          <XMarkMini />
        </button>
      )}
    </div>
  )
}
