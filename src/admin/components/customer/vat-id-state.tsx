import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CustomerDto, VatIdCheckDto } from "../../../api/admin/lexoffice/dto"
import { useFormat } from "../../hooks/use-format"

type Verdict = "valid" | "invalid" | "unavailable" | "malformed" | "wrong_check_digits" | "not_checked"

const colors = {
  valid: "green",
  invalid: "red",
  malformed: "red",
  wrong_check_digits: "orange",
  unavailable: "orange",
  not_checked: "grey",
} as const satisfies Record<Verdict, string>

/** The VAT id, and what the last check of it said. */
export const VatIdState = ({ customer: { vat_id, vat_id_check: check } }: { customer: CustomerDto }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  if (!vat_id || !check) {
    return <span>{t("customer.vat_id.none")}</span>
  }
  const verdict = verdictOf(check)
  return (
    <>
      <span className="text-ui-fg-base">{vat_id}</span>
      <StatusBadge color={colors[verdict]}>{t(`customer.vat_id.verdicts.${verdict}`)}</StatusBadge>
      {check.checked_at && (
        <span className="text-ui-fg-muted">
          {t("customer.vat_id.checked", { when: format.instant(check.checked_at) })}
        </span>
      )}
    </>
  )
}

function verdictOf({ syntax, online }: VatIdCheckDto): Verdict {
  if (online === "valid" || online === "invalid" || online === "unavailable") {
    return online
  }
  if (syntax === "valid") {
    return "not_checked"
  }
  return syntax === "wrong_check_digits" ? syntax : "malformed"
}
