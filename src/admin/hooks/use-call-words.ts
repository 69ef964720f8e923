import { useTranslation } from "react-i18next"
import { methodOf, subjectOf } from "../lib/call-words"

/** A call as a person would say it: "Send invoice". An unknown one is shown as it was made. */
export function useCallWords() {
  const { t } = useTranslation("lexoffice")
  return ({ method, path }: { method: string; path: string }) => {
    const subject = subjectOf(path)
    const verb = methodOf(method)
    return subject && verb
      ? t("log.what", { subject: t(`log.subjects.${subject}`), verb: t(`log.verbs.${verb}`) })
      : `${method} ${path}`
  }
}
