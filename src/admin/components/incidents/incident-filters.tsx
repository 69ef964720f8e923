import { Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

const states = ["open", "closed"] as const

type IncidentFiltersProps = { state: "open" | "closed"; onStateChange: (state: string | undefined) => void }

export const IncidentFilters = ({ state, onStateChange }: IncidentFiltersProps) => {
  const { t } = useTranslation("lexoffice")
  return (
    <Select
      size="small"
      value={state}
      onValueChange={(next) => onStateChange(next === "open" ? undefined : next)}
    >
      <Select.Trigger className="w-auto min-w-[120px]" aria-label={t("inbox.state.label")}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {states.map((option) => (
          <Select.Item key={option} value={option}>
            {t(`inbox.state.${option}`)}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
