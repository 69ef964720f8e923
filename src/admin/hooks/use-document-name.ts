import { useTranslation } from "react-i18next"
import type { DocumentKind } from "../../api/admin/lexoffice/dto"

/** "Invoice RE0042", or "Invoice" as long as it has no number. */
export function useDocumentName() {
  const { t } = useTranslation("lexoffice")
  return ({ kind, number }: { kind: DocumentKind; number: string | null }) =>
    number ? t(`document.numbered.${kind}`, { number }) : t(`document.kinds.${kind}`)
}
