import { Input, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ConnectionDto } from "../../../api/admin/lexoffice/dto"
import type { ConnectForm } from "../../hooks/use-connect-form"
import { ExternalLink } from "../common/external-link"
import { Field } from "../common/field"

/** Where a key is made, and the field it is pasted into. */
export const ApiKeyFields = ({ form, connection }: { form: ConnectForm; connection: ConnectionDto }) => {
  const { t } = useTranslation("lexoffice")
  return (
    <>
      <div className="flex flex-col items-start gap-y-2">
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("connection.how_to")}
        </Text>
        <ExternalLink
          href={`${connection.app_base_url}/addons/public-api`}
          className="txt-compact-small-plus"
        >
          {t("connection.key_page")}
        </ExternalLink>
      </div>
      <Field name="api_key" label={t("connection.api_key")} help={t("connection.api_key_help")}>
        {(control) => (
          <Input
            {...control}
            type="password"
            autoComplete="off"
            spellCheck={false}
            value={form.apiKey}
            onChange={({ target }) => form.setApiKey(target.value)}
          />
        )}
      </Field>
    </>
  )
}
