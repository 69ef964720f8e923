import { optional, type SettingsForm } from "../../hooks/use-settings-form"
import { Pair } from "./fields/row-list"
import { TextSetting } from "./fields/text-setting"

type IssuerPartProps = Pick<SettingsForm, "bind">

export const IssuerAddress = ({ bind }: IssuerPartProps) => (
  <>
    <TextSetting {...bind("own_invoice", "issuer", "name")} />
    <TextSetting {...bind("own_invoice", "issuer", "street")} />
    <Pair>
      <TextSetting {...bind("own_invoice", "issuer", "zip")} />
      <TextSetting {...bind("own_invoice", "issuer", "city")} />
    </Pair>
  </>
)

/** An invoice names one of the two. Source: § 14 (4) no. 2 UStG */
export const IssuerTaxNumbers = ({ bind }: IssuerPartProps) => (
  <>
    <TextSetting {...optional(bind("own_invoice", "issuer", "tax_number"))} placeholder="12/345/67890" />
    <TextSetting {...optional(bind("own_invoice", "issuer", "vat_id"))} autoComplete="off" />
  </>
)
