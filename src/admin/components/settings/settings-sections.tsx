import { Container } from "@medusajs/ui"
import { useConnection } from "../../hooks/use-connection"
import { useSettings } from "../../hooks/use-settings"
import { LoadFailed } from "../common/notice"
import { SectionSkeleton } from "../common/section"
import { ConnectionSection } from "../connection/connection-section"
import { InvoicingSection } from "./invoicing-section"
import { PaymentTermsSection } from "./payment-terms-section"
import { TextsSection } from "./texts-section"

/** The settings page's sections, once both the connection and the settings are known. */
export const SettingsSections = () => {
  const connection = useConnection()
  const { settings, startDateFixed, ...settingsQuery } = useSettings()
  const error = connection.error ?? settingsQuery.error

  if (connection.connection && settings) {
    return (
      <>
        <ConnectionSection connection={connection.connection} />
        <InvoicingSection settings={settings} startDateFixed={startDateFixed} />
        <PaymentTermsSection settings={settings} />
        <TextsSection settings={settings} />
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
