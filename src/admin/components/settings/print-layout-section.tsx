import { useTranslation } from "react-i18next"
import { usePrintLayouts } from "../../hooks/use-print-layouts"
import { useSettingsForm } from "../../hooks/use-settings-form"
import { EditableSection, SettingRow } from "./editable-section"
import { OptionalPickSetting } from "./fields/choice-setting"
import { SettingsForm } from "./settings-form"
import type { FormProps, SectionProps } from "./settings-parts"

export const PrintLayoutSection = ({ settings }: SectionProps) => {
  const { nameOf } = useLayoutNames()
  return (
    <EditableSection name="print_layout" form={(onSaved) => <LayoutForm {...{ settings, onSaved }} />}>
      <SettingRow name="print_layout_id">{nameOf(settings.print_layout_id)}</SettingRow>
    </EditableSection>
  )
}

const LayoutForm = ({ settings, onSaved }: FormProps) => {
  const { layouts, nameOf } = useLayoutNames()
  const form = useSettingsForm(settings, onSaved)
  const layout = form.bind("print_layout_id")
  const ids = new Set([...layouts.map(({ id }) => id), ...(layout.value ? [layout.value] : [])])
  return (
    <SettingsForm form={form}>
      <OptionalPickSetting
        {...layout}
        options={[...ids].map((id) => ({ value: id, label: nameOf(id) }))}
        noneLabel={nameOf(null)}
      />
    </SettingsForm>
  )
}

function useLayoutNames() {
  const { t } = useTranslation("lexoffice")
  const { layouts, isSuccess: isKnown } = usePrintLayouts()
  const byDefault = layouts.find((layout) => layout.default)?.name

  const nameOf = (id: string | null) => {
    if (id === null) {
      const ofAccount = t("settings.print_layout_id.default")
      return byDefault ? `${ofAccount} (${byDefault})` : ofAccount
    }
    const unknown = isKnown ? t("settings.print_layout_id.gone") : t("settings.print_layout_id.chosen")
    return layouts.find((layout) => layout.id === id)?.name ?? unknown
  }
  return { layouts, nameOf }
}
