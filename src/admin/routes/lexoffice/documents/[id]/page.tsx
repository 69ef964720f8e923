import { useParams } from "react-router-dom"
import { DocumentCrumb } from "../../../../components/documents/detail/document-crumb"
import { DocumentDetail } from "../../../../components/documents/detail/document-detail"

const DocumentPage = () => {
  const { id = "" } = useParams()
  return <DocumentDetail key={id} id={id} />
}

export const handle = { breadcrumb: () => <DocumentCrumb /> }

export default DocumentPage
