import { LockClosedSolid } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { Notice } from "./notice"

/** Shown in place of what this person's role does not let them see. */
export const NoPermission = () => {
  const { t } = useTranslation("lexoffice")
  return (
    <Notice
      icon={<LockClosedSolid />}
      title={t("errors.forbidden_title")}
      message={t("errors.forbidden_message")}
    />
  )
}
