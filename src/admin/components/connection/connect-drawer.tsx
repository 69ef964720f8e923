import { Input, Text, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ConnectionDto } from "../../../api/admin/lexoffice/dto"
import { useConnect } from "../../hooks/use-connection"
import { useProblems } from "../../hooks/use-problems"
import { hasStatus } from "../../lib/client"
import { DrawerForm } from "../common/drawer-form"
import { ExternalLink } from "../common/external-link"
import { Field } from "../common/field"
import { TitledDrawer } from "../common/titled-drawer"

type ConnectDrawerProps = { connection: ConnectionDto; isOpen: boolean; onClose: () => void }

export const ConnectDrawer = ({ connection, isOpen, onClose }: ConnectDrawerProps) => {
  const { t } = useTranslation("lexoffice")
  const title = connection.has_api_key ? t("connection.replace_key") : t("connection.connect")

  return (
    <TitledDrawer title={title} isOpen={isOpen} onClose={onClose}>
      <ConnectForm keyPage={`${connection.app_base_url}/addons/public-api`} onDone={onClose} />
    </TitledDrawer>
  )
}

const ConnectForm = ({ keyPage, onDone }: { keyPage: string; onDone: () => void }) => {
  const { t } = useTranslation("lexoffice")
  const [apiKey, setApiKey] = useState("")
  const problems = useProblems()
  const { connect, isConnecting } = useConfirmedConnect()

  const submit = async () => {
    problems.reset()
    try {
      if (await connect(apiKey.trim())) {
        onDone()
      }
    } catch (error) {
      problems.take(error)
    }
  }

  return (
    <DrawerForm
      onSubmit={submit}
      problems={problems}
      isSaving={isConnecting}
      submitLabel={t("connection.submit")}
    >
      <div className="flex flex-col items-start gap-y-2">
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("connection.how_to")}
        </Text>
        <ExternalLink href={keyPage} className="txt-compact-small-plus">
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
            value={apiKey}
            onChange={({ target }) => {
              setApiKey(target.value)
              problems.clear("api_key")
            }}
          />
        )}
      </Field>
    </DrawerForm>
  )
}

/** Connects; a key of another organisation only after the person has been told what that means. */
function useConfirmedConnect() {
  const { t } = useTranslation("lexoffice")
  const prompt = usePrompt()
  const { mutateAsync, isPending } = useConnect()

  const connect = async (apiKey: string, replace = false): Promise<boolean> => {
    try {
      const { connection } = await mutateAsync({
        api_key: apiKey,
        ...(replace ? { replace_organization: true } : {}),
      })
      toast.success(t("connection.done"), { description: connection.company_name ?? undefined })
      return true
    } catch (error) {
      if (replace || !hasStatus(error, 409)) {
        throw error
      }
      const confirmed = await prompt({
        title: t("connection.other_title"),
        description: `${(error as Error).message} ${t("connection.other_message")}`,
        confirmText: t("connection.other_confirm"),
        cancelText: t("actions.cancel"),
      })
      return confirmed ? connect(apiKey, true) : false
    }
  }

  return { connect, isConnecting: isPending }
}
