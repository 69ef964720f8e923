import { useTranslation } from "react-i18next"
import { wordsOf } from "../lib/paths"

/** The words for a setting: their keys in the translation files follow the setting's name. */
export function useSettingTexts(name: string) {
  const { t, i18n } = useTranslation("lexoffice")
  const path = wordsOf(name)
  const help = `settings.${path}.help`
  return {
    label: t(`settings.${path}.label`),
    help: i18n.exists(help, { ns: "lexoffice" }) ? t(`settings.${path}.help`) : undefined,
    option: (value: string) => t(`settings.${path}.options.${value}`),
  }
}
