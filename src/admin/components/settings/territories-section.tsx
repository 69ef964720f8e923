import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import { areaName } from "../../lib/countries"
import { postcodeList } from "../../lib/lists-as-text"
import type { Territory } from "../../lib/settings"
import { EditableSection } from "./editable-section"
import { SectionText } from "./section-text"
import type { SectionProps } from "./settings-parts"
import { SimpleTable } from "./simple-table"
import { TerritoriesForm } from "./territories-form"

export const TerritoriesSection = ({ settings }: SectionProps) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const cellsOf = ({ id, country_code, valid_from, postcodes, goods, services }: Territory) => [
    areaName(id, format.locale),
    areaName(country_code, format.locale),
    postcodes ? postcodeList.write(postcodes) : t("settings.territories.all_postcodes"),
    format.day(valid_from),
    t(`settings.territories.goods.options.${goods}`),
    t(`settings.territories.services.options.${services}`),
  ]

  return (
    <EditableSection name="territories" form={(onSaved) => <TerritoriesForm {...{ settings, onSaved }} />}>
      {settings.territories.length === 0 ? (
        <SectionText>{t("settings.territories.none")}</SectionText>
      ) : (
        <SimpleTable
          head={(["id", "country_code", "postcodes", "valid_from", "goods", "services"] as const).map(
            (field) => t(`settings.territories.${field}.label`)
          )}
          rows={settings.territories.map((place, index) => ({ key: `${index}`, cells: cellsOf(place) }))}
        />
      )}
    </EditableSection>
  )
}
