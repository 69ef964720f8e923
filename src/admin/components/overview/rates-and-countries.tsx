import { useTranslation } from "react-i18next"
import type { OverviewDto } from "../../../api/admin/lexoffice/dto"
import { useFormat } from "../../hooks/use-format"
import { countryName } from "../../lib/countries"
import { Section } from "../common/section"
import { AmountTable } from "./amount-table"

/** What the month's sales were taxed with; credit notes are taken off. */
export const RateSection = ({ overview }: { overview: OverviewDto }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  return (
    <Section title={t("overview.rates.title")} subtitle={t("overview.less_credit_notes")}>
      <AmountTable
        title={t("overview.rates.title")}
        columns={[
          t("overview.rates.rate"),
          t("overview.rates.net"),
          t("overview.rates.tax"),
          t("overview.rates.gross"),
        ]}
        rows={overview.by_rate.map(({ rate, currency_code, net, tax, gross }) => ({
          key: `${currency_code} ${rate}`,
          cells: [format.percent(rate), ...[net, tax, gross].map((sum) => format.money(sum, currency_code))],
        }))}
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
        title={t("overview.countries.title")}
        columns={[
          t("overview.countries.country"),
          t("overview.countries.documents"),
          t("overview.countries.total"),
        ]}
        rows={overview.by_country.map(({ country_code, currency_code, count, total }) => ({
          key: `${currency_code} ${country_code}`,
          cells: [
            country_code
              ? countryName(country_code.toUpperCase(), format.locale)
              : t("overview.countries.none"),
            format.number(count),
            format.money(total, currency_code),
          ],
        }))}
        empty={t("overview.nothing")}
      />
    </Section>
  )
}
