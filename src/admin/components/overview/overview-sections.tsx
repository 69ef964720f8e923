import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import type { OverviewDto } from "../../../api/admin/lexoffice/dto"
import { useConnection } from "../../hooks/use-connection"
import { useFormat } from "../../hooks/use-format"
import { useOverview } from "../../hooks/use-overview"
import { documentsPath } from "../../lib/document-links"
import { firstDay, lastDay, readMonth } from "../../lib/months"
import { ConnectNotice } from "../connection/connect-notice"
import { LoadFailed } from "../common/load-failed"
import { PageLink } from "../common/page-link"
import { Section, SectionSkeleton } from "../common/section"
import { DaySection } from "./day-section"
import { MonthFigures } from "./month-figures"
import { MonthPicker } from "./month-picker"
import { CountrySection, RateSection } from "./rates-and-countries"
import { StatusFigures } from "./status-figures"

/** How it stands now, and a month at a glance. */
export const OverviewSections = () => {
  const { t } = useTranslation("lexoffice")
  const [params, setParams] = useSearchParams()
  const { overview, error, refetch } = useOverview(readMonth(params.get("month")))
  const { connection } = useConnection()

  if (!overview) {
    return error ? (
      <Container className="p-0">
        <LoadFailed error={error} onRetry={() => void refetch()} />
      </Container>
    ) : (
      <>
        <SectionSkeleton rows={2} />
        <SectionSkeleton rows={4} />
      </>
    )
  }
  return (
    <>
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading>{t("overview.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("overview.subtitle")}
          </Text>
        </div>
        {connection?.state === "not_connected" ? (
          <ConnectNotice />
        ) : (
          <StatusFigures openIncidents={overview.open_incidents} />
        )}
      </Container>
      <MonthSection overview={overview} onMonthChange={(month) => setParams({ month })} />
      <DaySection overview={overview} />
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-2">
        <RateSection overview={overview} />
        <CountrySection overview={overview} />
      </div>
    </>
  )
}

type MonthSectionProps = { overview: OverviewDto; onMonthChange: (month: string) => void }

const MonthSection = ({ overview, onMonthChange }: MonthSectionProps) => {
  const { t } = useTranslation("lexoffice")
  return (
    <Section
      title={t("overview.month_title")}
      actions={<MonthPicker month={overview.month} onChange={onMonthChange} />}
    >
      <MonthFigures overview={overview} />
      <StateLine overview={overview} />
    </Section>
  )
}

const states = ["transmitted", "pending", "transmitting", "failed", "dismissed", "withdrawn"] as const

/** How far the month's documents have come. */
const StateLine = ({ overview }: { overview: OverviewDto }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const { month, by_state } = overview
  const there = states.filter((state) => by_state[state] > 0)
  const pathOf = (state: string) => documentsPath({ state, from: firstDay(month), to: lastDay(month) })
  return there.length ? (
    <ul className="txt-compact-small text-ui-fg-subtle flex flex-wrap gap-x-4 gap-y-1 px-6 py-3">
      {there.map((state) => (
        <li key={state}>
          <PageLink to={pathOf(state)} className="tabular-nums">
            {t(`document.states.${state}`)}: {format.number(by_state[state])}
          </PageLink>
        </li>
      ))}
    </ul>
  ) : null
}
