import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DocumentDetailDto, DocumentLineDto } from "../../../../api/admin/lexoffice/dto"
import { useFormat } from "../../../hooks/use-format"
import { useNarrowScreen } from "../../../hooks/use-narrow-screen"
import { Section } from "../../common/section"
import { type AmountColumn, AmountTable } from "../../common/amount-table"

/** What is on the document, in its own prices. */
export const LinesSection = ({ document }: { document: DocumentDetailDto }) => {
  const { t } = useTranslation("lexoffice")
  return (
    <Section title={t("document.lines.title")} subtitle={t(`document.lines.basis.${document.price_basis}`)}>
      <AmountTable label={t("document.lines.title")} rows={document.lines} columns={useColumns(document)} />
    </Section>
  )
}

/** On a narrow screen quantity and rate stand below the name. */
function useColumns({ lines, currency_code }: DocumentDetailDto): AmountColumn<DocumentLineDto>[] {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const isNarrow = useNarrowScreen()
  const money = (amount: number) => format.money(amount, currency_code)
  const quantityOf = ({ quantity, unit_name }: DocumentLineDto) =>
    `${format.number(quantity)} ${unit_name}`.trim()
  const rateOf = ({ rate }: DocumentLineDto) => format.percent(rate)

  const name: AmountColumn<DocumentLineDto> = {
    title: t("document.lines.name"),
    isText: true,
    cell: (line) => (
      <LineName
        line={line}
        below={isNarrow && hasAmount(line) ? `${quantityOf(line)}, ${rateOf(line)}` : null}
      />
    ),
    sum: t("document.lines.total"),
  }
  const between: AmountColumn<DocumentLineDto>[] = [
    { title: t("document.lines.quantity"), cell: (line) => hasAmount(line) && quantityOf(line) },
    { title: t("document.tax.rate"), cell: (line) => hasAmount(line) && rateOf(line) },
  ]
  const amount: AmountColumn<DocumentLineDto> = {
    title: t("document.lines.amount"),
    cell: (line) => hasAmount(line) && money(line.amount),
    sum: money(lines.reduce((sum, line) => sum + Math.round(line.amount * 100), 0) / 100),
  }
  return [name, ...(isNarrow ? [] : between), amount]
}

/** A line may be text only. */
const hasAmount = ({ quantity }: DocumentLineDto) => quantity !== 0

const LineName = ({ line, below }: { line: DocumentLineDto; below: string | null }) => (
  <div className="flex flex-col py-2">
    <Text size="small" leading="compact" weight="plus" className="text-ui-fg-base text-pretty">
      {line.name}
    </Text>
    {[line.description, below].filter(Boolean).map((text) => (
      <Text key={text} size="small" className="text-ui-fg-subtle whitespace-pre-line text-pretty">
        {text}
      </Text>
    ))}
  </div>
)
