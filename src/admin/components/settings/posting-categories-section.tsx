import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import { usePostingCategories } from "../../hooks/use-posting-categories"
import { ApiError } from "../../lib/client"
import { type PostingRule, type Settings, taxCases } from "../../lib/settings"
import { SectionText } from "../common/section-text"
import { EditableSection } from "./editable-section"
import { PostingCategoriesForm } from "./posting-categories-form"
import type { SectionProps } from "./settings-parts"
import { SimpleTable } from "./simple-table"

/** Where lexoffice books each tax case of the shop's own documents. */
export const PostingCategoriesSection = ({ settings }: SectionProps) => {
  const { t } = useTranslation("lexoffice")
  const { error } = usePostingCategories()
  const head = [t("settings.posting_categories.tax_case.label"), t("settings.posting_categories.booked_as")]
  return (
    <EditableSection
      name="posting_categories"
      form={(onSaved) => <PostingCategoriesForm {...{ settings, onSaved }} />}
    >
      {error && (
        <SectionText>
          {error instanceof ApiError ? error.message : t("settings.posting_categories.unreadable")}
        </SectionText>
      )}
      <SimpleTable
        head={head}
        rows={taxCases.map((taxCase) => ({
          key: taxCase,
          cells: [
            t(`settings.posting_categories.tax_case.options.${taxCase}`),
            <BookedAs key="booked" taxCase={taxCase} rules={settings.posting_categories} />,
          ],
        }))}
      />
    </EditableSection>
  )
}

type BookedAsProps = { taxCase: PostingRule["tax_case"]; rules: Settings["posting_categories"] }

const BookedAs = ({ taxCase, rules }: BookedAsProps) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const { categories, proposals } = usePostingCategories()
  const mine = rules.filter(({ tax_case }) => tax_case === taxCase)
  const proposed = proposals.filter(({ tax_case, category_name }) => tax_case === taxCase && category_name)
  const nameOf = (rule: PostingRule) =>
    categories.find(({ id }) => id === rule.category_id.toLowerCase())?.name ??
    t("settings.posting_categories.unknown")
  const holdsFor = ({ supply, rate }: PostingRule) =>
    [
      supply && t(`settings.posting_categories.supply.options.${supply}`),
      rate !== undefined && format.percent(rate),
    ].filter(Boolean)

  return (
    <div className="flex flex-col gap-y-1 whitespace-normal py-2">
      {mine.map((rule, index) => (
        <Text key={index} size="small" leading="compact">
          {[...holdsFor(rule), nameOf(rule)].join(": ")}
        </Text>
      ))}
      {mine.length === 0 && (
        <Text size="small" leading="compact" className="text-ui-fg-muted">
          {proposed.length > 0
            ? t("settings.posting_categories.proposed", {
                names: [...new Set(proposed.map(({ category_name }) => category_name))].join(", "),
              })
            : t("settings.posting_categories.not_chosen")}
        </Text>
      )}
    </div>
  )
}
