import type { Settings } from "../../lib/settings"

export type SectionProps = { settings: Settings }
export type FormProps = { settings: Settings; onSaved: () => void }
