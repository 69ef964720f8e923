import { Label, Switch, toast } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { CustomerDto } from "../../../api/admin/lexoffice/dto"
import { useChangeCustomer } from "../../hooks/use-customer"
import { useFailureToast } from "../../hooks/use-failure-toast"
import { HelpNote } from "../common/field-notes"

/** Whether the shop keeps the contact in lexoffice up to date. Invoices go either way. */
export const SyncSwitch = ({ customer }: { customer: CustomerDto }) => {
  const { t } = useTranslation("lexoffice")
  const failed = useFailureToast()
  const id = useId()
  const { mutate, isPending } = useChangeCustomer(customer.customer_id)
  const isOn = !customer.sync_disabled

  const change = (wanted: boolean) =>
    mutate(
      { sync_disabled: !wanted },
      {
        onSuccess: () =>
          toast.success(wanted ? t("customer.sync.switched_on") : t("customer.sync.switched_off")),
        onError: failed,
      }
    )

  return (
    <div className="flex items-start justify-between gap-x-4 px-6 py-4">
      <div className="flex flex-col gap-y-1">
        <Label htmlFor={id} size="small" weight="plus" className="text-ui-fg-subtle">
          {t("customer.sync.label")}
        </Label>
        <HelpNote id={`${id}-help`}>{isOn ? t("customer.sync.on") : t("customer.sync.off")}</HelpNote>
      </div>
      <Switch
        id={id}
        size="small"
        className="shrink-0"
        checked={isOn}
        disabled={isPending}
        aria-describedby={`${id}-help`}
        onCheckedChange={change}
      />
    </div>
  )
}
