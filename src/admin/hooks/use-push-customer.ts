import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useChangeCustomer } from "./use-customer"

/** Updates the contact in lexoffice now, and a toast says what came of it. */
export function usePushCustomer(customerId: string) {
  const { t } = useTranslation("lexoffice")
  const { mutate, isPending } = useChangeCustomer(customerId)

  const push = () =>
    mutate(
      { push: true },
      {
        onSuccess: () => toast.success(t("customer.pushed")),
        onError: (error) => toast.error(t("errors.action_title"), { description: error.message }),
      }
    )

  return { push, isPushing: isPending }
}
