import { Button, FocusModal, Heading, Skeleton } from "@medusajs/ui"
import { type ReactNode, useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import type { DocumentDto } from "../../../../api/admin/lexoffice/dto"
import { useDocumentPdf } from "../../../hooks/use-document-detail"
import { labelClose } from "../../../lib/label-close"
import { saveFile } from "../../../lib/save-file"
import { LoadFailed } from "../../common/load-failed"
import { Notice } from "../../common/notice"

type PdfModalProps = { document: DocumentDto; name: string; isOpen: boolean; onClose: () => void }

/** The document as its reader gets it; fetched when it is opened. */
export const PdfModal = ({ document, name, isOpen, onClose }: PdfModalProps) => {
  const { t } = useTranslation("lexoffice")
  return (
    <FocusModal open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <FocusModal.Content ref={labelClose(t("actions.close"))} aria-describedby={undefined}>
        <PdfContent document={document} name={name} />
      </FocusModal.Content>
    </FocusModal>
  )
}

const PdfContent = ({ document, name }: Pick<PdfModalProps, "document" | "name">) => {
  const { t } = useTranslation("lexoffice")
  const { pdf, error, refetch } = useDocumentPdf(document.id)
  const fileName = `${(document.number ?? name).replace(/[/\\]/g, "-")}.pdf`
  const download = pdf && (
    <Button size="small" variant="secondary" onClick={() => saveFile(pdf, fileName)}>
      {t("document.files.pdf")}
    </Button>
  )

  return (
    <>
      <FocusModal.Header>
        <div className="flex w-full items-center justify-between gap-x-4">
          <FocusModal.Title asChild>
            <Heading level="h2">{name}</Heading>
          </FocusModal.Title>
          {download}
        </div>
      </FocusModal.Header>
      <FocusModal.Body className="flex flex-1 overflow-hidden">
        {error && !pdf && <LoadFailed error={error} onRetry={() => void refetch()} />}
        {!error && !pdf && <Skeleton className="m-6 h-auto flex-1" />}
        {pdf && (
          <PdfView file={pdf} title={name}>
            <Notice title={t("document.pdf.no_viewer")} action={download} />
          </PdfView>
        )}
      </FocusModal.Body>
    </>
  )
}

type PdfViewProps = { file: Blob; title: string; children: ReactNode }

/** By the browser's own viewer; `children` where it has none. */
const PdfView = ({ file, title, children }: PdfViewProps) => {
  const [url] = useState(() => URL.createObjectURL(file))
  // Given back later: in development React runs every effect twice, and the file is still on its way then.
  useEffect(() => () => void setTimeout(() => URL.revokeObjectURL(url), 10_000), [url])
  return (
    <object data={url} type="application/pdf" title={title} className="h-full w-full flex-1">
      {children}
    </object>
  )
}
