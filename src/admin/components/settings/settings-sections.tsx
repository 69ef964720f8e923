import { Container } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { ConnectionDto } from "../../../api/admin/lexoffice/dto"
import { useConnection } from "../../hooks/use-connection"
import { useSettings } from "../../hooks/use-settings"
import type { Settings } from "../../lib/settings"
import { LoadFailed } from "../common/load-failed"
import { SectionSkeleton } from "../common/section"
import { ConnectionSection } from "../connection/connection-section"
import { FirstRunModal } from "../first-run/first-run-modal"
import { useFirstRun } from "../first-run/use-first-run"
import { CallLogSection } from "./call-log-section"
import { ContactsSection } from "./contacts-section"
import { DesignSection } from "./design-section"
import { InvoicingSection } from "./invoicing-section"
import { IssuerSection } from "./issuer-section"
import { MailSection } from "./mail-section"
import { MetadataKeysSection } from "./metadata-keys-section"
import { NumbersSection } from "./numbers-section"
import { OwnInvoicesNotice } from "./own-invoices-notice"
import { PaymentNamesSection } from "./payment-names-section"
import { PaymentTermsSection } from "./payment-terms-section"
import { PostingCategoriesSection } from "./posting-categories-section"
import { PrintLayoutSection } from "./print-layout-section"
import { RecordPaymentsSection } from "./record-payments-section"
import { SettingsTabs, type TabName } from "./settings-tabs"
import { TaxRatesSection } from "./tax-rates-section"
import { TaxSection } from "./tax-section"
import { TerritoriesSection } from "./territories-section"
import { TextsSection } from "./texts-section"

/** The settings page's sections, once both the connection and the settings are known. */
export const SettingsSections = () => {
  const connection = useConnection()
  const { settings, startDateFixed, ...settingsQuery } = useSettings()
  const error = connection.error ?? settingsQuery.error
  const firstRun = useFirstRun(connection.connection?.state !== "not_connected")

  if (connection.connection && settings) {
    return (
      <>
        <SettingsTabs tabs={tabsOf(settings, connection.connection, startDateFixed)} />
        <FirstRunModal {...{ firstRun, settings, startDateFixed }} connection={connection.connection} />
      </>
    )
  }
  if (error) {
    const retry = () => void Promise.all([connection.refetch(), settingsQuery.refetch()])
    return (
      <Container className="p-0">
        <LoadFailed error={error} onRetry={retry} />
      </Container>
    )
  }
  return (
    <>
      <SectionSkeleton rows={4} />
      <SectionSkeleton rows={5} />
      <SectionSkeleton rows={2} />
    </>
  )
}

const tabsOf = (
  settings: Settings,
  connection: ConnectionDto,
  startDateFixed: boolean
): Record<TabName, ReactNode> => ({
  general: (
    <>
      <ConnectionSection connection={connection} />
      <InvoicingSection settings={settings} startDateFixed={startDateFixed} />
      <ContactsSection settings={settings} />
      <PaymentTermsSection settings={settings} />
      <PaymentNamesSection settings={settings} />
      <RecordPaymentsSection settings={settings} />
    </>
  ),
  taxes: (
    <>
      <TaxSection settings={settings} connection={connection} />
      <TaxRatesSection settings={settings} />
      <TerritoriesSection settings={settings} />
    </>
  ),
  documents: (
    <>
      <TextsSection settings={settings} />
      <PrintLayoutSection settings={settings} />
      <MailSection settings={settings} />
    </>
  ),
  own_invoices: (
    <>
      <OwnInvoicesNotice settings={settings} />
      <IssuerSection settings={settings} />
      <NumbersSection settings={settings} />
      <DesignSection settings={settings} />
      <PostingCategoriesSection settings={settings} />
    </>
  ),
  more: (
    <>
      <MetadataKeysSection settings={settings} />
      <CallLogSection settings={settings} />
    </>
  ),
})
