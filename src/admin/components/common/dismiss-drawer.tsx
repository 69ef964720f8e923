import { Textarea, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useProblems } from "../../hooks/use-problems"
import { DrawerForm } from "./drawer-form"
import { Field } from "./field"
import { TitledDrawer } from "./titled-drawer"

type DismissDrawerProps = {
  isOpen: boolean
  onClose: () => void
  title: string
  /** What is being settled: the incident's sentence, or the document's name */
  subject: string
  onDismiss: (note: string) => Promise<unknown>
}

/** Somebody has done by hand what the plugin could not. The note tells the next reader what. */
export const DismissDrawer = ({ isOpen, onClose, title, subject, onDismiss }: DismissDrawerProps) => (
  <TitledDrawer title={title} description={subject} isOpen={isOpen} onClose={onClose}>
    <DismissForm onDismiss={onDismiss} onDone={onClose} />
  </TitledDrawer>
)

const DismissForm = ({
  onDismiss,
  onDone,
}: {
  onDismiss: DismissDrawerProps["onDismiss"]
  onDone: () => void
}) => {
  const { t } = useTranslation("lexoffice")
  const [note, setNote] = useState("")
  const [isSaving, setSaving] = useState(false)
  const problems = useProblems()

  const submit = async () => {
    if (!note.trim()) {
      problems.refuse("note", t("dismiss.note_missing"))
      return
    }
    setSaving(true)
    problems.reset()
    try {
      await onDismiss(note.trim())
      toast.success(t("dismiss.done"))
      onDone()
    } catch (error) {
      problems.take(error)
      setSaving(false)
    }
  }

  return (
    <DrawerForm onSubmit={submit} problems={problems} isSaving={isSaving} submitLabel={t("dismiss.submit")}>
      <Field name="note" label={t("dismiss.note")} help={t("dismiss.note_help")}>
        {(control) => (
          <Textarea
            {...control}
            rows={4}
            required
            placeholder={t("dismiss.note_placeholder")}
            value={note}
            onChange={({ target }) => {
              setNote(target.value)
              problems.clear("note")
            }}
          />
        )}
      </Field>
    </DrawerForm>
  )
}
