import { useTranslation } from "react-i18next"
import type { OverviewDto } from "../../../api/admin/lexoffice/dto"
import { useFormat } from "../../hooks/use-format"
import { countryName } from "../../lib/countries"
import { AmountTable } from "../common/amount-table"
import { Section } from "../common/section"

type RateRow = OverviewDto["by_rate"][number]

/** What the month's sales were taxed with; credit notes are taken off. */
export const RateSection = ({ overview }: { overview: OverviewDto }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  return (
    <Section title={t("overview.rates.title")} subtitle={t("overview.less_credit_notes")}>
      <AmountTable
        label={t("overview.rates.title")}
        columns={[
          { title: t("overview.rates.rate"), isText: true, cell: ({ rate }) => format.percent(rate) },
          ...(["net", "tax", "gross"] as const).map((amount) => ({
            title: t(`overview.rates.${amount}`),
            cell: (row: RateRow) => format.money(row[amount], row.currency_code),
          })),
        ]}
        rows={overview.by_rate}
        empty={t("overview.nothing")}
      />
    </Section>
  )
}

export const CountrySection = ({ overview }: { overview: OverviewDto }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  return (
    <Section title={t("overview.countries.title")} subtitle={t("overview.less_credit_notes")}>
      <AmountTable
        label={t("overview.countries.title")}
        columns={[
          {
            title: t("overview.countries.country"),
            isText: true,
            cell: ({ country_code: country }) =>
              country ? countryName(country.toUpperCase(), format.locale) : t("overview.countries.none"),
          },
          { title: t("overview.countries.documents"), cell: ({ count }) => format.number(count) },
          {
            title: t("overview.countries.total"),
            cell: ({ total, currency_code }) => format.money(total, currency_code),
          },
        ]}
        rows={overview.by_country}
        empty={t("overview.nothing")}
      />
    </Section>
  )
}
