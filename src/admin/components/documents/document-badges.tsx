import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DocumentDto, DocumentState } from "../../../api/admin/lexoffice/dto"
import { useFormat } from "../../hooks/use-format"

type Color = "orange" | "blue" | "green" | "red" | "grey"

const stateColors: Record<DocumentState, Color> = {
  pending: "orange",
  transmitting: "blue",
  transmitted: "green",
  failed: "red",
  dismissed: "grey",
}

export const StateBadge = ({ document }: { document: DocumentDto }) => {
  const { t } = useTranslation("lexoffice")
  const { state, withdrawn_at } = document
  return (
    <StatusBadge color={stateColors[state]} className="text-nowrap">
      {t(`document.states.${withdrawn_at === null ? state : "withdrawn"}`)}
    </StatusBadge>
  )
}

const paymentColors: Record<NonNullable<DocumentDto["payment_state"]>, Color> = {
  open: "orange",
  partly_paid: "orange",
  paid: "green",
  voided: "grey",
}

/** Whether it is paid, and what is still open. */
export const PaymentBadge = ({ document }: { document: DocumentDto }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const { payment_state: state, open_amount, overdue, currency_code } = document
  if (!state) {
    return <span className="text-ui-fg-muted">-</span>
  }
  const isOpen = state === "open" || state === "partly_paid"
  return (
    <StatusBadge color={overdue ? "red" : paymentColors[state]} className="text-nowrap">
      {overdue ? t("documents.overdue") : t(`document.payment_states.${state}`)}
      {isOpen && open_amount !== null && (
        <span className="tabular-nums">&nbsp;{format.money(open_amount, currency_code)}</span>
      )}
    </StatusBadge>
  )
}
