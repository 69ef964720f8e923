import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { useDocumentDetail } from "../../../hooks/use-document-detail"

/** The number, once it is known. */
export const DocumentCrumb = () => {
  const { t } = useTranslation("lexoffice")
  const { id = "" } = useParams()
  const { document } = useDocumentDetail(id)
  return <>{document && (document.number ?? t(`document.kinds.${document.kind}`))}</>
}
