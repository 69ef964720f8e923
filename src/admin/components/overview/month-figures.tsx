import { useTranslation } from "react-i18next"
import type { DocumentKind, OverviewDto } from "../../../api/admin/lexoffice/dto"
import { useFormat } from "../../hooks/use-format"
import { documentsPath } from "../../lib/document-links"
import { firstDay, lastDay } from "../../lib/months"
import { kinds } from "../../lib/settings"
import { PageLink } from "../common/page-link"
import { Figure, Figures } from "./figure"

const euro = "eur"

/** What was sold and given back in the month, and what customers owe altogether. */
export const MonthFigures = ({ overview }: { overview: OverviewDto }) => (
  <Figures>
    {kinds.map((kind) => (
      <KindFigure key={kind} kind={kind} overview={overview} />
    ))}
    <OpenFigure overview={overview} what="unpaid" />
    <OpenFigure overview={overview} what="overdue" />
  </Figures>
)

const KindFigure = ({ kind, overview }: { kind: DocumentKind; overview: OverviewDto }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const { month, by_kind } = overview
  const rows = by_kind.filter((row) => row.kind === kind)
  const count = rows.reduce((sum, row) => sum + row.count, 0)
  const sums = rows.length ? rows : [{ total: 0, currency_code: euro }]
  return (
    <Figure
      label={t(`overview.kinds.${kind}`)}
      value={sums.map(({ total, currency_code }) => (
        <span key={currency_code} className="block">
          {format.money(total, currency_code)}
        </span>
      ))}
    >
      <DocumentCount
        count={count}
        to={documentsPath({ kind, counted: "true", from: firstDay(month), to: lastDay(month) })}
      />
    </Figure>
  )
}

const OpenFigure = ({ overview, what }: { overview: OverviewDto; what: "unpaid" | "overdue" }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const isOverdue = what === "overdue"
  const rows = overview.unpaid.map((row) => ({
    currency: row.currency_code,
    count: isOverdue ? row.overdue_count : row.count,
    amount: isOverdue ? row.overdue_amount : row.open_amount,
  }))
  const count = rows.reduce((sum, row) => sum + row.count, 0)
  const sums = rows.length ? rows : [{ amount: 0, currency: euro }]
  return (
    <Figure
      label={t(`overview.${what}`)}
      isAlarming={isOverdue && count > 0}
      value={sums.map(({ amount, currency }) => (
        <span key={currency} className="block">
          {format.money(amount, currency)}
        </span>
      ))}
    >
      <DocumentCount count={count} to={documentsPath({ payment: what })} />
      <span className="text-ui-fg-muted">{t("overview.all_months")}</span>
    </Figure>
  )
}

const DocumentCount = ({ count, to }: { count: number; to: string }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  return count > 0 ? (
    <PageLink to={to} isInText>
      {t("overview.documents", { count, number: format.number(count) })}
    </PageLink>
  ) : (
    <span className="text-ui-fg-muted">{t("overview.no_documents")}</span>
  )
}
