import { Key } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { Notice } from "../common/notice"

/** Shown in place of an empty list as long as nobody has connected the shop. */
export const ConnectNotice = () => {
  const { t } = useTranslation("lexoffice")
  return (
    <Notice
      icon={<Key />}
      title={t("connection.empty_title")}
      message={t("connection.empty_message")}
      action={
        <Button size="small" variant="secondary" asChild>
          <Link to="/settings/lexoffice?edit=first_run">{t("connection.connect")}</Link>
        </Button>
      }
    />
  )
}
