import { useParams } from "react-router-dom"
import { WaitingTitle } from "../../../../components/common/waiting-title"
import { DocumentCrumb } from "../../../../components/documents/detail/document-crumb"
import { DocumentDetail } from "../../../../components/documents/detail/document-detail"

const DocumentPage = () => {
  const { id = "" } = useParams()
  return (
    <WaitingTitle>
      <DocumentDetail key={id} id={id} />
    </WaitingTitle>
  )
}

export const handle = { breadcrumb: () => <DocumentCrumb /> }

export default DocumentPage
