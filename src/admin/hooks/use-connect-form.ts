import { toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { hasStatus } from "../lib/client"
import { useConnect } from "./use-connection"
import { useProblems } from "./use-problems"

/** The key that is pasted, and what lexoffice has against it. */
export function useConnectForm(onDone: () => void) {
  const [apiKey, setKey] = useState("")
  const problems = useProblems()
  const { connect, isConnecting } = useConfirmedConnect()

  const setApiKey = (key: string) => {
    setKey(key)
    problems.clear("api_key")
  }

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

  return { apiKey, setApiKey, submit, problems, isConnecting }
}

export type ConnectForm = ReturnType<typeof useConnectForm>

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
