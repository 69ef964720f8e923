import { Prompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useBlocker } from "react-router-dom"

/** Asks before an edited drawer is closed, by whatever way: its cross, Escape, the browser or the menu. */
export const UnsavedPrompt = ({ isDirty }: { isDirty: boolean }) => {
  const { t } = useTranslation("lexoffice")
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    const state: unknown = nextLocation.state
    if (typeof state === "object" && state && "isSubmitSuccessful" in state && state.isSubmitSuccessful) {
      return false
    }
    const moves =
      currentLocation.pathname !== nextLocation.pathname || currentLocation.search !== nextLocation.search
    return isDirty && moves
  })

  return (
    <Prompt
      open={blocker.state === "blocked"}
      onOpenChange={(open) => !open && blocker.reset?.()}
      variant="confirmation"
    >
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{t("form.unsaved_title")}</Prompt.Title>
          <Prompt.Description>{t("form.unsaved_message")}</Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel type="button" onClick={() => blocker.reset?.()}>
            {t("actions.cancel")}
          </Prompt.Cancel>
          <Prompt.Action type="button" onClick={() => blocker.proceed?.()}>
            {t("actions.discard")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
