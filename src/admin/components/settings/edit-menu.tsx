import { PencilSquare } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { ActionMenu } from "../common/action-menu"

export const EditMenu = ({ onEdit, section }: { onEdit: () => void; section: string }) => {
  const { t } = useTranslation("lexoffice")
  return (
    <ActionMenu
      label={t("actions.more_of", { name: section })}
      groups={[[{ icon: <PencilSquare />, label: t("actions.edit"), onClick: onEdit }]]}
    />
  )
}
