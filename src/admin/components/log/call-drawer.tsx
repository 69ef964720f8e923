import { Button, Drawer, Skeleton, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useCallWords } from "../../hooks/use-call-words"
import { useCall } from "../../hooks/use-calls"
import { LoadFailed } from "../common/load-failed"
import { TitledDrawer } from "../common/titled-drawer"
import { CallBodies } from "./call-bodies"
import { CallFacts } from "./call-facts"

/** One call, with what was sent and what came back. */
export const CallDrawer = ({ id, onClose }: { id: string | null; onClose: () => void }) => {
  const { t } = useTranslation("lexoffice")
  const { call, error, refetch } = useCall(id)
  const wordsOf = useCallWords()
  const copy = useCopy()

  return (
    <TitledDrawer title={call ? wordsOf(call) : t("log.call")} isOpen={id !== null} onClose={onClose}>
      <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
        {call ? (
          <>
            <CallFacts call={call} />
            <CallBodies key={call.id} call={call} />
          </>
        ) : error ? (
          <LoadFailed error={error} onRetry={() => void refetch()} />
        ) : (
          <DrawerSkeleton />
        )}
      </Drawer.Body>
      {call && (
        <Drawer.Footer className="flex-wrap justify-end gap-2">
          <Button
            size="small"
            variant="secondary"
            onClick={() => void copy(window.location.href, t("log.link_copied"))}
          >
            {t("log.copy_link")}
          </Button>
          <Button
            size="small"
            variant="secondary"
            onClick={() => void copy(call.support_text, t("log.support_copied"))}
          >
            {t("log.copy_support")}
          </Button>
        </Drawer.Footer>
      )}
    </TitledDrawer>
  )
}

const DrawerSkeleton = () => (
  <div className="flex flex-col gap-y-3" aria-hidden>
    {Array.from({ length: 6 }, (_, row) => (
      <Skeleton key={row} className="h-5 w-full" />
    ))}
  </div>
)

/** Browsers refuse the clipboard on pages without TLS. */
function useCopy() {
  const { t } = useTranslation("lexoffice")
  return async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text)
      toast.success(done)
    } catch {
      toast.error(t("errors.action_title"), { description: t("log.copy_failed") })
    }
  }
}
