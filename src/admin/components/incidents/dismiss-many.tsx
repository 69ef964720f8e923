import { useTranslation } from "react-i18next"
import { useDismissIncidents } from "../../hooks/use-incidents"
import { DismissDrawer } from "../common/dismiss-drawer"

type DismissManyProps = { ids: string[]; onClose: () => void; onDone: () => void }

/** Several with one note. */
export const DismissMany = ({ ids, onClose, onDone }: DismissManyProps) => {
  const { t } = useTranslation("lexoffice")
  const { mutateAsync } = useDismissIncidents()
  return (
    <DismissDrawer
      isOpen={ids.length > 0}
      onClose={onClose}
      title={t("dismiss.booked_by_hand")}
      subject={t("inbox.dismiss_many", { count: ids.length })}
      onDismiss={async (note) => {
        await mutateAsync({ id: ids, note })
        onDone()
      }}
    />
  )
}
