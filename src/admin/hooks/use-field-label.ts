import { useTranslation } from "react-i18next"
import { wordsOf } from "../lib/paths"

/** What a person knows a field as that the open form does not show: "Issuer, Street". */
export function useFieldLabel() {
  const { t, i18n } = useTranslation("lexoffice")
  const has = (key: string) => i18n.exists(key, { ns: "lexoffice" })
  const labelOf = (path: string) => has(`settings.${path}.label`) && t(`settings.${path}.label`)
  const sectionOf = (name: string) =>
    has(`settings.sections.${name}.title`) && t(`settings.sections.${name}.title`)
  const groupOf = (path: string) => has(`settings.${path}.group`) && t(`settings.${path}.group`)

  return (field: string) => {
    const path = wordsOf(field)
    const outer = path.split(".").slice(0, -1).join(".")
    return [groupOf(outer), labelOf(path) || sectionOf(path) || field].filter(Boolean).join(", ")
  }
}
