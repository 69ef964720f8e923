import { Drawer, Heading, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useExplanation } from "../../hooks/use-document-explanation"
import { LoadFailed } from "../common/load-failed"
import { TitledDrawer } from "../common/titled-drawer"

type ExplanationDrawerProps = { orderId: string; isOpen: boolean; onClose: () => void }

/** How an order became its documents, cent by cent, for whoever has to answer for it. */
export const ExplanationDrawer = ({ orderId, isOpen, onClose }: ExplanationDrawerProps) => {
  const { t } = useTranslation("lexoffice")
  return (
    <TitledDrawer
      title={t("explanation.title")}
      description={t("explanation.subtitle")}
      isOpen={isOpen}
      onClose={onClose}
    >
      <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
        <Explanation orderId={orderId} />
      </Drawer.Body>
    </TitledDrawer>
  )
}

const Explanation = ({ orderId }: { orderId: string }) => {
  const { t } = useTranslation("lexoffice")
  const { explanation, error, refetch } = useExplanation(orderId)
  if (!explanation) {
    return error ? (
      <LoadFailed error={error} onRetry={() => void refetch()} />
    ) : (
      <Skeleton className="h-64 w-full" />
    )
  }
  const { text, tax } = explanation
  return (
    <>
      <Step title={t("explanation.order")} paragraphs={[text.order]} />
      <Step title={t("explanation.tax")} paragraphs={tax ? [tax.sentence, ...tax.warnings] : []} />
      <Step title={t("explanation.lines")} paragraphs={text.lines} />
      <Step title={t("explanation.rates")} paragraphs={text.rates} />
      <Step title={t("explanation.documents")} paragraphs={text.documents} />
    </>
  )
}

const Step = ({ title, paragraphs }: { title: string; paragraphs: string[] }) =>
  paragraphs.length ? (
    <section className="flex flex-col gap-y-2">
      <Heading level="h3">{title}</Heading>
      {paragraphs.map((paragraph, index) => (
        <Text key={index} size="small" className="text-ui-fg-subtle text-pretty">
          {paragraph}
        </Text>
      ))}
    </section>
  ) : null
