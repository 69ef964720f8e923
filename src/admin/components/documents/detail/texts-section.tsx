import { useTranslation } from "react-i18next"
import type { DocumentDetailDto } from "../../../../api/admin/lexoffice/dto"
import { Section, SectionRow } from "../../common/section"

const texts = ["title", "introduction", "remark"] as const

/** What is printed besides the lines. */
export const TextsSection = ({ document }: { document: DocumentDetailDto }) => {
  const { t } = useTranslation("lexoffice")
  const filled = texts.filter((name) => document.texts[name])
  return (
    <Section title={t("document.texts.heading")}>
      {filled.map((name) => (
        <SectionRow key={name} title={t(`document.texts.${name}`)}>
          {document.texts[name]}
        </SectionRow>
      ))}
      <SectionRow title={t("document.texts.reference")}>{document.reference}</SectionRow>
    </Section>
  )
}
