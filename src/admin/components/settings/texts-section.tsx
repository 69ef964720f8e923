import { PencilSquare } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useDrawer } from "../../hooks/use-drawer"
import { type DocumentTexts, kinds, languages, type Settings } from "../../lib/settings"
import { ActionMenu } from "../common/action-menu"
import { Section, SectionRow } from "../common/section"
import { TitledDrawer } from "../common/titled-drawer"
import { DocumentLanguageForm } from "./document-language-form"
import { TextsForm } from "./texts-form"

export const TextsSection = ({ settings }: { settings: Settings }) => {
  const { t } = useTranslation("lexoffice")
  const drawers = {
    language: useDrawer("text-language"),
    de: useDrawer("texts-de"),
    en: useDrawer("texts-en"),
  }
  const title = t("settings.sections.texts.title")
  const edit = (name: keyof typeof drawers) => ({
    icon: <PencilSquare />,
    label: t(`settings.texts.edit.${name}`),
    onClick: drawers[name].open,
  })

  return (
    <>
      <Section
        title={title}
        subtitle={t("settings.sections.texts.subtitle")}
        actions={
          <ActionMenu
            label={t("actions.more_of", { name: title })}
            groups={[[edit("language")], [edit("de"), edit("en")]]}
          />
        }
      >
        <SectionRow title={t("settings.document_language.label")}>
          {t(`settings.document_language.options.${settings.document_language}`)}
        </SectionRow>
        {languages.flatMap((language) =>
          kinds.map((kind) => (
            <SectionRow key={`${language}-${kind}`} title={t(`settings.texts.rows.${language}.${kind}`)}>
              <TextsOf texts={settings.texts[language]} kind={kind} />
            </SectionRow>
          ))
        )}
      </Section>
      <TitledDrawer
        title={t("settings.texts.edit.language")}
        isOpen={drawers.language.isOpen}
        onClose={drawers.language.close}
      >
        <DocumentLanguageForm settings={settings} onSaved={() => drawers.language.close(true)} />
      </TitledDrawer>
      {languages.map((language) => (
        <TitledDrawer
          key={language}
          title={t(`settings.texts.edit.${language}`)}
          isOpen={drawers[language].isOpen}
          onClose={drawers[language].close}
        >
          <TextsForm settings={settings} language={language} onSaved={() => drawers[language].close(true)} />
        </TitledDrawer>
      ))}
    </>
  )
}

const TextsOf = ({ texts, kind }: { texts: DocumentTexts; kind: (typeof kinds)[number] }) => {
  const lines = [texts[`${kind}_introduction`], texts[`${kind}_remark`]].filter(Boolean)
  return (
    <>
      <Text size="small" leading="compact" weight="plus">
        {texts[`${kind}_title`] || "-"}
      </Text>
      {lines.map((line, index) => (
        <span key={index} className="line-clamp-2">
          {line}
        </span>
      ))}
    </>
  )
}
