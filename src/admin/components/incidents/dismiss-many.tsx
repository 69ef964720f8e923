import { useTranslation } from "react-i18next"
import type { IncidentDto } from "../../../api/admin/lexoffice/dto"
import { useDismissIncidents } from "../../hooks/use-incidents"
import { DismissDrawer } from "../common/dismiss-drawer"

type DismissManyProps = {
  ids: string[]
  dismissal: IncidentDto["dismissal"]
  onClose: () => void
  onDone: () => void
}

/** Several with one note. */
export const DismissMany = ({ ids, dismissal, onClose, onDone }: DismissManyProps) => {
  const { t } = useTranslation("lexoffice")
  const { mutateAsync } = useDismissIncidents()
  return (
    <DismissDrawer
      isOpen={ids.length > 0}
      onClose={onClose}
      title={t(`dismiss.${dismissal}`)}
      subject={t("inbox.dismiss_many", { count: ids.length })}
      onDismiss={async (note) => {
        await mutateAsync({ id: ids, note })
        onDone()
      }}
    />
  )
}
