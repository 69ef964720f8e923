import { clx, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type FigureProps = { label: string; value: ReactNode; isAlarming?: boolean; children?: ReactNode }

/** One number that can be read from afar, with what belongs to it below. */
export const Figure = ({ label, value, isAlarming, children }: FigureProps) => (
  <div className="flex min-w-0 flex-col gap-y-1 px-6 py-4">
    <Text size="small" leading="compact" className="text-ui-fg-subtle">
      {label}
    </Text>
    <div
      className={clx(
        "txt-large-plus break-words text-[22px] font-medium tabular-nums leading-7",
        isAlarming ? "text-ui-tag-red-text" : "text-ui-fg-base"
      )}
    >
      {value}
    </div>
    <div className="txt-compact-small text-ui-fg-subtle flex flex-col gap-y-1 text-pretty">{children}</div>
  </div>
)

/** Figures side by side, parted by lines. */
export const Figures = ({ children }: { children: ReactNode }) => (
  <div className="grid grid-cols-1 divide-y sm:grid-cols-2 lg:grid-cols-4 lg:divide-x lg:divide-y-0">
    {children}
  </div>
)
