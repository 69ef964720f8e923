import { useTranslation } from "react-i18next"
import type { ConnectionDto } from "../../../api/admin/lexoffice/dto"
import { useConfirmedTaxes } from "../../hooks/use-confirmed-taxes"
import { type Bound, optional, useSettingsForm } from "../../hooks/use-settings-form"
import { nonShippingItems, shippingTaxes, vatIdChecks } from "../../lib/settings"
import { TaxProfile } from "../connection/tax-profile"
import { SectionRow } from "../common/section"
import { ChosenRow, EditableSection, SettingRow } from "./editable-section"
import { ChoiceSetting } from "./fields/choice-setting"
import { TextSetting } from "./fields/text-setting"
import { SettingsForm } from "./settings-form"
import type { FormProps, SectionProps } from "./settings-parts"

export const TaxSection = ({ settings, connection }: SectionProps & { connection: ConnectionDto }) => {
  const { t } = useTranslation("lexoffice")
  return (
    <EditableSection name="taxes" form={(onSaved) => <TaxForm settings={settings} onSaved={onSaved} />}>
      <SectionRow title={t("connection.taxes")}>
        <TaxProfile connection={connection} />
      </SectionRow>
      <ChosenRow name="oss_registered" value={toChoice(settings.oss_registered)} />
      <ChosenRow name="vat_id_check" value={settings.vat_id_check} />
      <SettingRow name="own_vat_id">{settings.own_vat_id ?? "-"}</SettingRow>
      <ChosenRow name="non_shipping_items" value={settings.non_shipping_items} />
      <ChosenRow name="shipping_tax" value={settings.shipping_tax} />
    </EditableSection>
  )
}

const TaxForm = ({ settings, onSaved }: FormProps) => {
  const form = useSettingsForm(settings, onSaved, { confirm: useConfirmedTaxes() })
  const { bind } = form
  return (
    <SettingsForm form={form}>
      <ChoiceSetting {...asChoice(bind("oss_registered"))} options={["profile", "yes", "no"]} />
      <ChoiceSetting {...bind("vat_id_check")} options={vatIdChecks} />
      <TextSetting {...optional(bind("own_vat_id"))} autoComplete="off" />
      <ChoiceSetting {...bind("non_shipping_items")} options={nonShippingItems} />
      <ChoiceSetting {...bind("shipping_tax")} options={shippingTaxes} />
    </SettingsForm>
  )
}

const toChoice = (value: boolean | null) => (value === null ? "profile" : value ? "yes" : "no")

const asChoice = ({ name, value, onChange }: Bound<boolean | null>): Bound<"profile" | "yes" | "no"> => ({
  name,
  value: toChoice(value),
  onChange: (choice) => onChange(choice === "profile" ? null : choice === "yes"),
})
