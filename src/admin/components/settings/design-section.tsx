import { useTranslation } from "react-i18next"
import { useSettingsForm } from "../../hooks/use-settings-form"
import { formats, languages } from "../../lib/settings"
import { ChosenRow, EditableSection, SettingRow } from "./editable-section"
import { ChoiceSetting } from "./fields/choice-setting"
import { LogoSetting } from "./fields/logo-setting"
import { LongTextSetting } from "./fields/text-setting"
import { SettingsForm } from "./settings-form"
import type { FormProps, SectionProps } from "./settings-parts"

/** How the shop's own documents look, and in which format they are. */
export const DesignSection = ({ settings }: SectionProps) => {
  const { t } = useTranslation("lexoffice")
  const { logo, footer, format } = settings.own_invoice
  return (
    <EditableSection name="design" form={(onSaved) => <DesignForm {...{ settings, onSaved }} />}>
      <SettingRow name="own_invoice.logo">
        {logo ? (
          <img src={logo} alt={t("settings.own_invoice.logo.alt")} className="max-h-12 max-w-full" />
        ) : (
          t("settings.own_invoice.logo.none")
        )}
      </SettingRow>
      {languages.map((language) => (
        <SettingRow key={language} name={`own_invoice.footer.${language}`}>
          {footer[language] || "-"}
        </SettingRow>
      ))}
      <ChosenRow name="own_invoice.format" value={format} />
    </EditableSection>
  )
}

const DesignForm = ({ settings, onSaved }: FormProps) => {
  const form = useSettingsForm(settings, onSaved)
  const { bind, problems } = form
  return (
    <SettingsForm form={form}>
      <LogoSetting {...bind("own_invoice", "logo")} onRefuse={problems.refuse} />
      {languages.map((language) => (
        <LongTextSetting key={language} {...bind("own_invoice", "footer", language)} lang={language} />
      ))}
      <ChoiceSetting {...bind("own_invoice", "format")} options={formats} />
    </SettingsForm>
  )
}
