import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useDrawer } from "../../hooks/use-drawer"
import { useSettingTexts } from "../../hooks/use-setting-texts"
import { Section, SectionRow } from "../common/section"
import { TitledDrawer } from "../common/titled-drawer"
import { EditMenu } from "./edit-menu"

type EditableSectionProps = {
  /** In the address while its drawer is open, and in the translation files */
  name: string
  form: (onSaved: () => void) => ReactNode
  children?: ReactNode
}

/** What some settings are now; its menu opens them as a form. */
export const EditableSection = ({ name, form, children }: EditableSectionProps) => {
  const { t } = useTranslation("lexoffice")
  const drawer = useDrawer(name)
  const title = t(`settings.sections.${name}.title`)
  const subtitle = t(`settings.sections.${name}.subtitle`)

  return (
    <>
      <Section title={title} subtitle={subtitle} actions={<EditMenu section={title} onEdit={drawer.open} />}>
        {children}
      </Section>
      <TitledDrawer title={title} description={subtitle} isOpen={drawer.isOpen} onClose={drawer.close}>
        {form(() => drawer.close(true))}
      </TitledDrawer>
    </>
  )
}

/** One setting as it is now. */
export const SettingRow = ({ name, children }: { name: string; children?: ReactNode }) => {
  const { label } = useSettingTexts(name)
  return <SectionRow title={label}>{children}</SectionRow>
}

/** The same, for one of a few words. */
export const ChosenRow = ({ name, value }: { name: string; value: string }) => {
  const { option } = useSettingTexts(name)
  return <SettingRow name={name}>{option(value)}</SettingRow>
}
