import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { type Path, valueAt, withValueAt } from "../lib/paths"
import type { Settings } from "../lib/settings"
import { useProblems } from "./use-problems"
import { useSaveSettings } from "./use-settings"

/** One setting as a control takes it. `name` is what the server calls it. */
export type Bound<T> = { name: string; value: T; onChange: (value: T) => void }

type Keys<T> = keyof T & string

type Bind = {
  <A extends Keys<Settings>>(a: A): Bound<Settings[A]>
  <A extends Keys<Settings>, B extends Keys<Settings[A]>>(a: A, b: B): Bound<Settings[A][B]>
  <A extends Keys<Settings>, B extends Keys<Settings[A]>, C extends Keys<Settings[A][B]>>(
    a: A,
    b: B,
    c: C
  ): Bound<Settings[A][B][C]>
  <
    A extends Keys<Settings>,
    B extends Keys<Settings[A]>,
    C extends Keys<Settings[A][B]>,
    D extends Keys<Settings[A][B][C]>,
  >(
    a: A,
    b: B,
    c: C,
    d: D
  ): Bound<Settings[A][B][C][D]>
}

type FormOptions = {
  /** Asks before a change that is hard to take back; null: not wanted after all. Else it adds to what is sent */
  confirm?: (next: Settings, saved: Settings) => Promise<object | null>
}

/**
 * Settings as a form. Only what was changed is sent, so that a colleague's changes elsewhere stay. Whether a
 * value is allowed, the server says when it is saved.
 */
export function useSettingsForm(settings: Settings, onSaved: () => void, { confirm }: FormOptions = {}) {
  const { t } = useTranslation("lexoffice")
  const [saved] = useState(settings)
  const [values, setValues] = useState(settings)
  const [touched, setTouched] = useState<Record<string, Path>>({})
  const problems = useProblems()
  const { mutateAsync, isPending } = useSaveSettings()

  const change = (path: Path, value: unknown) => {
    const name = path.join(".")
    setValues((current) => withValueAt(current, path, value) as Settings)
    setTouched((current) => ({ ...current, [name]: path }))
    problems.clear(name)
  }

  const bind = ((...path: string[]) => ({
    name: path.join("."),
    value: valueAt(values, path),
    onChange: (value: unknown) => change(path, value),
  })) as Bind

  const changed = Object.values(touched).filter(
    (path) => JSON.stringify(valueAt(values, path)) !== JSON.stringify(valueAt(saved, path))
  )

  const save = async () => {
    problems.reset()
    try {
      const extra = confirm ? await confirm(values, saved) : {}
      if (extra) {
        await mutateAsync({ ...changesOf(values, changed), ...extra })
        toast.success(t("settings.saved"))
        onSaved()
      }
    } catch (error) {
      problems.take(error)
    }
  }

  return { values, bind, save, problems, isDirty: changed.length > 0, isSaving: isPending }
}

export type SettingsForm = ReturnType<typeof useSettingsForm>

const changesOf = (values: Settings, paths: Path[]) =>
  paths.reduce<Record<string, unknown>>(
    (changes, path) => withValueAt(changes, path, valueAt(values, path)),
    {}
  )

/** An empty text is none. */
export const optional = ({ name, value, onChange }: Bound<string | null>): Bound<string> => ({
  name,
  value: value ?? "",
  onChange: (text) => onChange(text === "" ? null : text),
})

/** A day that must be given: without one the server says so. */
export const givenDay = ({ name, value, onChange }: Bound<string>): Bound<string | null> => ({
  name,
  value: value || null,
  onChange: (day) => onChange(day ?? ""),
})

/** A field of an entry of a list, or of another value that is changed as a whole. */
export const within = <T extends object, K extends Keys<T>>(
  { name, value, onChange }: Bound<T>,
  key: K
): Bound<T[K]> => ({
  name: `${name}.${key}`,
  value: value[key],
  onChange: (next) => onChange({ ...value, [key]: next }),
})
