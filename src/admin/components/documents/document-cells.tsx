import { clx } from "@medusajs/ui"
import type { DocumentDto } from "../../../api/admin/lexoffice/dto"
import { useDocumentName } from "../../hooks/use-document-name"
import { useFormat } from "../../hooks/use-format"
import { documentPath } from "../../lib/document-links"
import { PageLink } from "../common/page-link"
import { PaymentBadge, StateBadge } from "./document-badges"

type CellProps = { document: DocumentDto }

export const DocumentLink = ({ document }: CellProps) => {
  const nameOf = useDocumentName()
  return (
    <PageLink to={documentPath(document.id)} className="txt-compact-small-plus text-ui-fg-base">
      {nameOf(document)}
    </PageLink>
  )
}

/** In a list of links the document's own is the one to see first. */
const quiet = "text-ui-fg-subtle hover:text-ui-fg-interactive"

export const OrderLink = ({ document, isInText }: CellProps & { isInText?: boolean }) => (
  <PageLink to={`/orders/${document.order_id}`} className={quiet} isInText={isInText}>
    #{document.order_display_id ?? "?"}
  </PageLink>
)

export const CustomerLink = ({ document }: CellProps) =>
  document.customer_id ? (
    <PageLink to={`/customers/${document.customer_id}`} className={quiet}>
      {document.customer_name}
    </PageLink>
  ) : (
    <span>{document.customer_name || "-"}</span>
  )

/** What a credit note gives back is written as such. */
export const Total = ({ document }: CellProps) => {
  const format = useFormat()
  const isCredit = document.kind === "credit_note"
  return (
    <span className={clx("tabular-nums", isCredit ? "text-ui-tag-red-text" : "text-ui-fg-base")}>
      {format.money(isCredit ? -document.total : document.total, document.currency_code)}
    </span>
  )
}

export const DocumentDay = ({ document }: CellProps) => {
  const format = useFormat()
  return <time dateTime={document.document_date}>{format.day(document.document_date)}</time>
}

/** Everything below each other, for a narrow screen. */
export const DocumentCard = ({ document }: CellProps) => (
  <div className="flex w-full flex-col gap-y-1.5 py-3">
    <div className="flex items-baseline justify-between gap-x-3">
      <DocumentLink document={document} />
      <Total document={document} />
    </div>
    <div className="text-ui-fg-subtle flex items-baseline justify-between gap-x-3">
      <span className="min-w-0 truncate">
        <OrderLink document={document} isInText /> · {document.customer_name}
      </span>
      <DocumentDay document={document} />
    </div>
    <div className="flex flex-wrap gap-1.5">
      <StateBadge document={document} />
      {document.payment_state && <PaymentBadge document={document} />}
    </div>
  </div>
)
