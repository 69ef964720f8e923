import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useChangeCustomer } from "./use-customer"
import { useFailureToast } from "./use-failure-toast"

/** Updates the contact in lexoffice now, and a toast says what came of it. */
export function usePushCustomer(customerId: string) {
  const { t } = useTranslation("lexoffice")
  const failed = useFailureToast()
  const { mutate, isPending } = useChangeCustomer(customerId)

  const push = () =>
    mutate(
      { push: true },
      {
        onSuccess: () => toast.success(t("customer.pushed")),
        onError: failed,
      }
    )

  return { push, isPushing: isPending }
}
