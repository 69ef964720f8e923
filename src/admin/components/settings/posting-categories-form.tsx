import { Sparkles } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useConfirmedList } from "../../hooks/use-confirmed-taxes"
import { usePostingCategories } from "../../hooks/use-posting-categories"
import { useSettingTexts } from "../../hooks/use-setting-texts"
import { type Bound, useSettingsForm, within } from "../../hooks/use-settings-form"
import { type PostingRule, supplies, taxCases } from "../../lib/settings"
import { ChoiceSetting, OptionalPickSetting, PickSetting } from "./fields/choice-setting"
import { NumberSetting } from "./fields/number-setting"
import { Pair, RowList } from "./fields/row-list"
import { withProposals } from "./posting-proposals"
import { SettingsForm } from "./settings-form"
import type { FormProps } from "./settings-parts"

const newRule: PostingRule = { tax_case: "domestic", category_id: "" }

export const PostingCategoriesForm = ({ settings, onSaved }: FormProps) => {
  const { t } = useTranslation("lexoffice")
  const { proposals } = usePostingCategories()
  const form = useSettingsForm(settings, onSaved, { confirm: useConfirmedList("posting_categories") })
  const rules = form.bind("posting_categories")
  const filled = withProposals(rules.value, proposals)

  return (
    <SettingsForm form={form}>
      {filled.length > rules.value.length && (
        <Button
          type="button"
          size="small"
          variant="secondary"
          className="self-start"
          onClick={() => rules.onChange(filled)}
        >
          <Sparkles />
          {t("settings.posting_categories.take_proposals", { count: filled.length - rules.value.length })}
        </Button>
      )}
      <RowList
        {...rules}
        newRow={newRule}
        addLabel={t("settings.posting_categories.add")}
        emptyLabel={t("settings.posting_categories.none")}
        nameOf={({ tax_case }) => t(`settings.posting_categories.tax_case.options.${tax_case}`)}
      >
        {(row) => <RuleFields {...row} />}
      </RowList>
    </SettingsForm>
  )
}

const RuleFields = (row: Bound<PostingRule>) => {
  const { categories } = usePostingCategories()
  const { t } = useTranslation("lexoffice")
  const { option } = useSettingTexts("posting_categories.supply")
  const category = within(row, "category_id")
  const isKnown = category.value === "" || categories.some(({ id }) => id === category.value)
  const gone = isKnown ? [] : [{ value: category.value, label: t("settings.posting_categories.unknown") }]

  return (
    <>
      <ChoiceSetting {...within(row, "tax_case")} options={taxCases} />
      <PickSetting
        {...category}
        options={[...categories.map(({ id, name }) => ({ value: id, label: name })), ...gone]}
      />
      <Pair>
        <OptionalPickSetting
          {...asOptional(within(row, "supply"))}
          options={supplies.map((value) => ({ value, label: option(value) }))}
          noneLabel={t("settings.posting_categories.any_supply")}
        />
        <NumberSetting {...anyRate(within(row, "rate"))} unit="%" step="any" />
      </Pair>
    </>
  )
}

const asOptional = ({ name, value, onChange }: Bound<PostingRule["supply"]>): Bound<string | null> => ({
  name,
  value: value ?? null,
  onChange: (picked) => onChange(supplies.find((supply) => supply === picked)),
})

/** An empty field holds for every rate. */
const anyRate = ({ name, value, onChange }: Bound<number | undefined>): Bound<number> => ({
  name,
  value: value ?? Number.NaN,
  onChange: (rate) => onChange(Number.isNaN(rate) ? undefined : rate),
})
