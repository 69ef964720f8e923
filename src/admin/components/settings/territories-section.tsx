import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import { areaName } from "../../lib/countries"
import { postcodeList } from "../../lib/lists-as-text"
import type { Territory } from "../../lib/settings"
import type { SectionProps } from "./settings-parts"
import { TableSection } from "./table-section"
import { TerritoriesForm } from "./territories-form"

const fields = ["id", "country_code", "postcodes", "valid_from", "goods", "services"] as const

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
    <TableSection
      name="territories"
      fields={fields}
      rows={settings.territories.map(cellsOf)}
      form={(onSaved) => <TerritoriesForm {...{ settings, onSaved }} />}
    />
  )
}
