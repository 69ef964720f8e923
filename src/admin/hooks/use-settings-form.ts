import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Settings } from "../lib/settings"
import { useProblems } from "./use-problems"
import { useSaveSettings } from "./use-settings"

/** Some of the settings as a form. Whether a value is allowed, the server says when it is saved. */
export function useSettingsForm<K extends keyof Settings>(
  settings: Settings,
  keys: readonly K[],
  onSaved: () => void
) {
  const { t } = useTranslation("lexoffice")
  const [saved] = useState(() => pick(settings, keys))
  const [values, setValues] = useState(saved)
  const problems = useProblems()
  const { mutateAsync, isPending } = useSaveSettings()

  const change = (field: string, next: Partial<Pick<Settings, K>>) => {
    setValues((current) => ({ ...current, ...next }))
    problems.clear(field)
  }

  const save = async () => {
    problems.reset()
    try {
      await mutateAsync(values)
      toast.success(t("settings.saved"))
      onSaved()
    } catch (error) {
      problems.take(error)
    }
  }

  const isDirty = JSON.stringify(values) !== JSON.stringify(saved)

  return { values, change, save, problems, isDirty, isSaving: isPending }
}

function pick<K extends keyof Settings>(settings: Settings, keys: readonly K[]): Pick<Settings, K> {
  return Object.fromEntries(keys.map((key) => [key, settings[key]])) as Pick<Settings, K>
}
