import { ArrowUpTray, PencilSquare } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useConnection } from "../../hooks/use-connection"
import { useCustomer } from "../../hooks/use-customer"
import { usePushCustomer } from "../../hooks/use-push-customer"
import { ActionMenu } from "../common/action-menu"
import { LoadFailed } from "../common/load-failed"
import { Section, SectionSkeleton } from "../common/section"
import { useSettingsAction } from "../common/use-settings-action"
import { ConnectNotice } from "../connection/connect-notice"
import { CustomerFacts } from "./customer-facts"
import { SyncSwitch } from "./sync-switch"
import { VatIdDrawer } from "./vat-id-drawer"

type CustomerSectionProps = { customerId: string; revision: string }

/** The customer in lexoffice. */
export const CustomerSection = ({ customerId, revision }: CustomerSectionProps) => {
  const { t } = useTranslation("lexoffice")
  const { customer, isPending, error, refetch } = useCustomer(customerId, revision)
  const { connection } = useConnection()
  const { push, isPushing } = usePushCustomer(customerId)
  const [isEditing, setEditing] = useState(false)
  const settings = useSettingsAction()
  const isConnected = connection?.state !== "not_connected"

  if (isPending) {
    return <SectionSkeleton rows={4} />
  }
  if (!customer) {
    return (
      <Section title={t("customer.title")}>
        <LoadFailed error={error} onRetry={() => void refetch()} />
      </Section>
    )
  }
  return (
    <Section
      title={t("customer.title")}
      actions={
        <ActionMenu
          label={t("actions.more_of", { name: t("customer.title") })}
          groups={[
            [
              {
                icon: <ArrowUpTray />,
                label: customer.contact_id ? t("customer.push") : t("customer.create"),
                onClick: push,
                disabled: isPushing || customer.sync_disabled || !isConnected,
              },
              {
                icon: <PencilSquare />,
                label: t("customer.vat_id.edit"),
                onClick: () => setEditing(true),
              },
            ],
            [settings],
          ]}
        />
      }
    >
      {isConnected || customer.documents > 0 ? (
        <>
          <CustomerFacts customer={customer} />
          <SyncSwitch customer={customer} />
        </>
      ) : (
        <ConnectNotice />
      )}
      <VatIdDrawer customer={customer} isOpen={isEditing} onClose={() => setEditing(false)} />
    </Section>
  )
}
