import { DocumentText } from "@medusajs/icons"
import { Button, Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useDocumentDetail } from "../../../hooks/use-document-detail"
import { hasStatus } from "../../../lib/client"
import { documentsPath } from "../../../lib/document-links"
import { LoadFailed } from "../../common/load-failed"
import { Notice } from "../../common/notice"
import { SectionSkeleton } from "../../common/section"
import { CallsSection } from "./calls-section"
import { CustomerSection } from "./customer-section"
import { GeneralSection } from "./general-section"
import { HistorySection } from "./history-section"
import { LinesSection } from "./lines-section"
import { PaymentSection } from "./payment-section"
import { RelatedSection } from "./related-section"
import { TaxSection } from "./tax-section"
import { TextsSection } from "./texts-section"
import { TwoColumns } from "./two-columns"

export const DocumentDetail = ({ id }: { id: string }) => {
  const { document, error, refetch } = useDocumentDetail(id)

  if (!document && !error) {
    return (
      <TwoColumns
        main={[2, 4, 3].map((rows) => (
          <SectionSkeleton key={rows} rows={rows} />
        ))}
        side={[3, 5].map((rows) => (
          <SectionSkeleton key={rows} rows={rows} />
        ))}
      />
    )
  }
  if (!document) {
    return (
      <Container className="p-0">
        {hasStatus(error, 404) ? (
          <NoSuchDocument />
        ) : (
          <LoadFailed error={error} onRetry={() => void refetch()} />
        )}
      </Container>
    )
  }
  return (
    <TwoColumns
      main={
        <>
          <GeneralSection document={document} />
          <LinesSection document={document} />
          <TaxSection document={document} />
          <TextsSection document={document} />
          <CallsSection id={id} />
        </>
      }
      side={
        <>
          <CustomerSection document={document} />
          <PaymentSection document={document} />
          <RelatedSection document={document} />
          <HistorySection document={document} />
        </>
      }
    />
  )
}

const NoSuchDocument = () => {
  const { t } = useTranslation("lexoffice")
  return (
    <Notice
      icon={<DocumentText />}
      title={t("document.missing.title")}
      message={t("document.missing.message")}
      action={
        <Button size="small" variant="secondary" asChild>
          <Link to={documentsPath()}>{t("document.missing.back")}</Link>
        </Button>
      }
    />
  )
}
