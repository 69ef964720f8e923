import { useTranslation } from "react-i18next"
import type { ConnectionDto } from "../../../api/admin/lexoffice/dto"
import { useConnectForm } from "../../hooks/use-connect-form"
import { DrawerForm } from "../common/drawer-form"
import { TitledDrawer } from "../common/titled-drawer"
import { ApiKeyFields } from "./api-key-fields"

type ConnectDrawerProps = { connection: ConnectionDto; isOpen: boolean; onClose: () => void }

export const ConnectDrawer = ({ connection, isOpen, onClose }: ConnectDrawerProps) => {
  const { t } = useTranslation("lexoffice")
  const title = connection.has_api_key ? t("connection.replace_key") : t("connection.connect")

  return (
    <TitledDrawer title={title} isOpen={isOpen} onClose={onClose}>
      <ConnectForm connection={connection} onDone={onClose} />
    </TitledDrawer>
  )
}

const ConnectForm = ({ connection, onDone }: { connection: ConnectionDto; onDone: () => void }) => {
  const { t } = useTranslation("lexoffice")
  const form = useConnectForm(onDone)
  return (
    <DrawerForm
      onSubmit={form.submit}
      problems={form.problems}
      isSaving={form.isConnecting}
      submitLabel={t("connection.submit")}
    >
      <ApiKeyFields form={form} connection={connection} />
    </DrawerForm>
  )
}
