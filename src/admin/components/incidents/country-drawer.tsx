import { toast } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import { useNameCountry } from "../../hooks/use-order-status"
import { useProblems } from "../../hooks/use-problems"
import { listCountries } from "../../lib/countries"
import { Choice } from "../common/controls"
import { DrawerForm } from "../common/drawer-form"
import { Field } from "../common/field"
import { TitledDrawer } from "../common/titled-drawer"

type CountryDrawerProps = { orderId: string; subject: string; isOpen: boolean; onClose: () => void }

/** The dashboard's own form of an address locks the country, also where there is none. */
export const CountryDrawer = ({ orderId, subject, isOpen, onClose }: CountryDrawerProps) => {
  const { t } = useTranslation("lexoffice")
  return (
    <TitledDrawer title={t("country.action")} description={subject} isOpen={isOpen} onClose={onClose}>
      <CountryForm orderId={orderId} onDone={onClose} />
    </TitledDrawer>
  )
}

const CountryForm = ({ orderId, onDone }: { orderId: string; onDone: () => void }) => {
  const { t } = useTranslation("lexoffice")
  const { locale } = useFormat()
  const countries = useMemo(() => listCountries(locale), [locale])
  const [country, setCountry] = useState("")
  const { mutateAsync, isPending } = useNameCountry(orderId)
  const problems = useProblems()

  const submit = async () => {
    if (!country) {
      problems.refuse("country_code", t("country.missing"))
      return
    }
    problems.reset()
    try {
      const { order } = await mutateAsync(country)
      const [left] = order.incidents
      if (left) {
        toast.warning(t("inbox.retry_open"), { description: left.message })
      } else {
        toast.success(t("country.done"))
      }
      onDone()
    } catch (error) {
      problems.take(error)
    }
  }

  return (
    <DrawerForm onSubmit={submit} problems={problems} isSaving={isPending} submitLabel={t("country.submit")}>
      <Field name="country_code" label={t("country.label")} help={t("country.help")}>
        {(control) => (
          <Choice
            {...control}
            value={country}
            options={countries}
            onChange={(next) => {
              setCountry(next)
              problems.clear("country_code")
            }}
          />
        )}
      </Field>
    </DrawerForm>
  )
}
