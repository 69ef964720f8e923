import { ClockSolid, PaperPlane } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { useDrawer } from "../../hooks/use-drawer"
import { ActionMenu } from "../common/action-menu"
import { BackfillDrawer } from "./backfill-drawer"

type DocumentListMenuProps = { isFiltered: boolean; onSendAll: () => void }

/** What can be done with more documents than fit on a page. */
export const DocumentListMenu = ({ isFiltered, onSendAll }: DocumentListMenuProps) => {
  const { t } = useTranslation("lexoffice")
  const drawer = useDrawer("backfill")
  return (
    <>
      <ActionMenu
        label={t("actions.more_of", { name: t("documents.title") })}
        groups={[
          [
            {
              icon: <PaperPlane />,
              label: isFiltered ? t("documents.send.filtered") : t("documents.send.all"),
              onClick: onSendAll,
            },
          ],
          [{ icon: <ClockSolid />, label: t("documents.backfill.title"), onClick: drawer.open }],
        ]}
      />
      <BackfillDrawer isOpen={drawer.isOpen} onClose={drawer.close} />
    </>
  )
}
