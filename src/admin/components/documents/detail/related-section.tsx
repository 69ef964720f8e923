import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DocumentDetailDto, RelatedDocumentDto } from "../../../../api/admin/lexoffice/dto"
import { useDocumentName } from "../../../hooks/use-document-name"
import { useFormat } from "../../../hooks/use-format"
import { documentPath } from "../../../lib/document-links"
import { PageLink } from "../../common/page-link"
import { Section } from "../../common/section"

/** The invoice that is corrected here, or the corrections of this one. */
export const RelatedSection = ({ document }: { document: DocumentDetailDto }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const { corrects, corrected_by, currency_code } = document
  if (!corrects && !corrected_by.length) {
    return null
  }
  return (
    <Section title={t("document.related.title")}>
      {corrects && <Related word={t("document.related.corrects")} document={corrects} />}
      {corrected_by.map((other) => (
        <Related
          key={other.id}
          word={t("document.related.corrected_by")}
          document={other}
          amount={format.money(-other.total, currency_code)}
        />
      ))}
    </Section>
  )
}

type RelatedProps = { word: string; document: RelatedDocumentDto; amount?: string }

const Related = ({ word, document, amount }: RelatedProps) => {
  const nameOf = useDocumentName()
  return (
    <div className="flex items-baseline justify-between gap-x-3 px-6 py-4">
      <Text size="small" leading="compact" className="text-ui-fg-subtle min-w-0 text-pretty">
        {word}{" "}
        <PageLink to={documentPath(document.id)} isInText>
          {nameOf(document)}
        </PageLink>
      </Text>
      {amount && (
        <Text size="small" leading="compact" className="shrink-0 tabular-nums">
          {amount}
        </Text>
      )}
    </div>
  )
}
