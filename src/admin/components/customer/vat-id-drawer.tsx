import { Input, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { CustomerDto } from "../../../api/admin/lexoffice/dto"
import { useChangeCustomer } from "../../hooks/use-customer"
import { useProblems } from "../../hooks/use-problems"
import { DrawerForm } from "../common/drawer-form"
import { Field } from "../common/field"
import { TitledDrawer } from "../common/titled-drawer"

type VatIdDrawerProps = { customer: CustomerDto; isOpen: boolean; onClose: () => void }

export const VatIdDrawer = ({ customer, isOpen, onClose }: VatIdDrawerProps) => {
  const { t } = useTranslation("lexoffice")
  return (
    <TitledDrawer title={t("customer.vat_id.edit")} isOpen={isOpen} onClose={onClose}>
      <VatIdForm customer={customer} onDone={onClose} />
    </TitledDrawer>
  )
}

const VatIdForm = ({ customer, onDone }: { customer: CustomerDto; onDone: () => void }) => {
  const { t } = useTranslation("lexoffice")
  const [vatId, setVatId] = useState(customer.vat_id ?? "")
  const { mutateAsync, isPending } = useChangeCustomer(customer.customer_id)
  const problems = useProblems()

  const submit = async () => {
    problems.reset()
    try {
      await mutateAsync({ vat_id: vatId.trim() || null })
      toast.success(t("customer.vat_id.saved"))
      onDone()
    } catch (error) {
      problems.take(error)
    }
  }

  return (
    <DrawerForm onSubmit={submit} problems={problems} isSaving={isPending}>
      <Field name="vat_id" label={t("customer.vat_id.label")} help={t("customer.vat_id.help")}>
        {(control) => (
          <Input
            {...control}
            autoComplete="off"
            spellCheck={false}
            value={vatId}
            onChange={({ target }) => {
              setVatId(target.value)
              problems.clear("vat_id")
            }}
          />
        )}
      </Field>
    </DrawerForm>
  )
}
