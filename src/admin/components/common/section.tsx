import { Container, Heading, Skeleton, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type SectionProps = { title: string; subtitle?: string; actions?: ReactNode; children?: ReactNode }

export const Section = ({ title, subtitle, actions, children }: SectionProps) => (
  <Container className="divide-y p-0" role="region" aria-label={title}>
    <div className="flex items-center justify-between gap-x-4 px-6 py-4">
      <div>
        <Heading level="h2">{title}</Heading>
        {subtitle && (
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {subtitle}
          </Text>
        )}
      </div>
      {actions && <div className="flex shrink-0 items-center gap-x-2">{actions}</div>}
    </div>
    {children}
  </Container>
)

/** One fact: its name on the left, its value on the right. */
export const SectionRow = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className="text-ui-fg-subtle grid w-full grid-cols-2 items-center gap-4 px-6 py-4">
    <Text size="small" weight="plus" leading="compact">
      {title}
    </Text>
    <div className="txt-compact-small flex min-w-0 flex-col items-start gap-y-1 whitespace-pre-line break-words">
      {children ?? "-"}
    </div>
  </div>
)

export const SectionSkeleton = ({ rows }: { rows: number }) => (
  <Container className="divide-y p-0" aria-hidden>
    <div className="px-6 py-4">
      <Skeleton className="h-7 w-40" />
    </div>
    {Array.from({ length: rows }, (_, row) => (
      <div key={row} className="grid grid-cols-2 gap-4 px-6 py-4">
        <Skeleton className="h-5 w-32" />
        <Skeleton className="h-5 w-48" />
      </div>
    ))}
  </Container>
)
