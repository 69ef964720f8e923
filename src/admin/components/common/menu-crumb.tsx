import { useTranslation } from "react-i18next"

/** A page's name above it, as in the menu. @param label as in the page's `config` */
export const MenuCrumb = ({ label }: { label: string }) => <>{useTranslation("lexoffice").t(label)}</>
