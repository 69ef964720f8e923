import { useFormat } from "../../hooks/use-format"
import { countryName } from "../../lib/countries"
import { EditableSection, SettingRow } from "./editable-section"
import { contactFields, registerFields } from "./issuer-fields"
import { IssuerForm } from "./issuer-form"
import type { SectionProps } from "./settings-parts"

const group = "own_invoice.issuer"

export const IssuerSection = ({ settings }: SectionProps) => {
  const { locale } = useFormat()
  const { bank, ...issuer } = settings.own_invoice.issuer
  const place = [issuer.zip, issuer.city].filter(Boolean).join(" ")
  const address = [issuer.street, place, issuer.name && countryName(issuer.country_code, locale)]
  const given = [...contactFields, ...registerFields].filter((field) => issuer[field] !== null)

  return (
    <EditableSection name="issuer" form={(onSaved) => <IssuerForm {...{ settings, onSaved }} />}>
      <SettingRow name={`${group}.name`}>{issuer.name || "-"}</SettingRow>
      <SettingRow name={`${group}.address`}>{address.filter(Boolean).join("\n") || "-"}</SettingRow>
      <SettingRow name={`${group}.tax_number`}>{issuer.tax_number ?? "-"}</SettingRow>
      <SettingRow name={`${group}.vat_id`}>{issuer.vat_id ?? "-"}</SettingRow>
      {given.map((field) => (
        <SettingRow key={field} name={`${group}.${field}`}>
          {issuer[field]}
        </SettingRow>
      ))}
      <SettingRow name={`${group}.bank.iban`}>
        <span>{bank.iban ? inFours(bank.iban) : "-"}</span>
        {bank.bank_name && <span className="text-ui-fg-muted">{bank.bank_name}</span>}
      </SettingRow>
    </EditableSection>
  )
}

/** As it is printed. Source: ISO 13616, print format. */
const inFours = (iban: string) => iban.replace(/(.{4})(?=.)/g, "$1 ")
