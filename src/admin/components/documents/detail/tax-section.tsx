import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { DocumentDetailDto, TaxLineDto } from "../../../../api/admin/lexoffice/dto"
import { useFormat } from "../../../hooks/use-format"
import { areaName } from "../../../lib/countries"
import { Section } from "../../common/section"
import { ExplanationDrawer } from "../explanation-drawer"
import { AmountTable } from "../../common/amount-table"

const amounts = ["net", "tax", "gross"] as const

/** The amounts per tax rate, and the sentence that says why they are taxed so. */
export const TaxSection = ({ document }: { document: DocumentDetailDto }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  const { tax_lines: rates, currency_code, country_code, tax_sentence } = document
  const sumOf = (amount: keyof TaxLineDto) =>
    rates.reduce((sum, rate) => sum + Math.round(rate[amount] * 100), 0) / 100

  return (
    <Section
      title={t("document.tax.title")}
      subtitle={country_code ? areaName(country_code, format.locale) : undefined}
      actions={
        <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
          {t("explanation.show")}
        </Button>
      }
    >
      <AmountTable
        label={t("document.tax.title")}
        rows={rates}
        columns={[
          {
            title: t("document.tax.rate"),
            isText: true,
            cell: ({ rate }) => format.percent(rate),
            sum: t("document.tax.total"),
          },
          ...amounts.map((amount) => ({
            title: t(`document.tax.${amount}`),
            cell: (rate: TaxLineDto) => format.money(rate[amount], currency_code),
            sum: format.money(sumOf(amount), currency_code),
          })),
        ]}
      />
      <div className="px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {tax_sentence}
        </Text>
      </div>
      <ExplanationDrawer orderId={document.order_id} isOpen={isOpen} onClose={() => setOpen(false)} />
    </Section>
  )
}
