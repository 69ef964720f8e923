import { useTranslation } from "react-i18next"
import type { NumbersDto } from "../../../api/admin/lexoffice/dto"
import { useNumbers } from "../../hooks/use-numbers"
import { SectionRow } from "../common/section"
import { EditableSection, SettingRow } from "./editable-section"
import { NumbersForm } from "./numbers-form"
import type { SectionProps } from "./settings-parts"

export const NumbersSection = ({ settings: { numbers }, settings }: SectionProps) => {
  const { t } = useTranslation("lexoffice")
  const ranges = useNumbers()
  return (
    <EditableSection name="numbers" form={(onSaved) => <NumbersForm {...{ settings, onSaved }} />}>
      <SettingRow name="numbers.invoice">
        <code>{numbers.invoice}</code>
      </SettingRow>
      <SettingRow name="numbers.credit_note">
        {numbers.credit_note ? <code>{numbers.credit_note}</code> : t("settings.numbers.shared")}
      </SettingRow>
      <SettingRow name="numbers.yearly_reset">
        {numbers.yearly_reset ? t("form.yes") : t("form.no")}
      </SettingRow>
      {ranges.map((range) => (
        <SectionRow key={range.pattern} title={t(`settings.numbers.next.${range.kinds.join("_")}`)}>
          <span>{range.next}</span>
          <Drawn {...range} />
        </SectionRow>
      ))}
    </EditableSection>
  )
}

const Drawn = ({ drawn, year }: NumbersDto["numbers"][number]) => {
  const { t } = useTranslation("lexoffice")
  const { count, first, last } = drawn
  const given = year
    ? t("settings.numbers.given_in", { count, year, first, last })
    : t("settings.numbers.given", { count, first, last })
  return <span className="text-ui-fg-muted">{count === 0 ? t("settings.numbers.none_given") : given}</span>
}
