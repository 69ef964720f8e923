import { ArrowUpTray, Trash } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useRef } from "react"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../../hooks/use-format"
import type { Bound } from "../../../hooks/use-settings-form"
import { readDataUrl } from "../../../lib/read-data-url"
import { SettingField } from "./setting-field"

/** What a logo may measure in bytes; the server refuses more, but only after the whole file was sent. */
const maxSize = 65_536

type LogoSettingProps = Bound<string | null> & { onRefuse: (field: string, sentence: string) => void }

export const LogoSetting = ({ name, value, onChange, onRefuse }: LogoSettingProps) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const input = useRef<HTMLInputElement>(null)

  const take = async (file: File | undefined) => {
    if (file && file.size > maxSize) {
      const sizes = { size: format.kilobytes(file.size), max: format.kilobytes(maxSize) }
      onRefuse(name, t("settings.own_invoice.logo.too_large", sizes))
    } else if (file) {
      onChange(await readDataUrl(file))
    }
  }

  return (
    <SettingField name={name}>
      {({ id, ...control }) => (
        <div className="flex flex-col gap-y-3">
          <Preview logo={value} />
          <div className="flex items-center gap-x-2">
            <input
              ref={input}
              type="file"
              accept="image/png,image/jpeg"
              className="sr-only"
              tabIndex={-1}
              aria-hidden
              onChange={({ target }) => {
                void take(target.files?.[0])
                target.value = ""
              }}
            />
            <Button
              {...control}
              id={id}
              // Named by its own words, described by the setting's
              aria-labelledby={undefined}
              type="button"
              size="small"
              variant="secondary"
              onClick={() => input.current?.click()}
            >
              <ArrowUpTray />
              {value ? t("settings.own_invoice.logo.replace") : t("settings.own_invoice.logo.choose")}
            </Button>
            {value && (
              <Button type="button" size="small" variant="transparent" onClick={() => onChange(null)}>
                <Trash />
                {t("settings.own_invoice.logo.remove")}
              </Button>
            )}
          </div>
        </div>
      )}
    </SettingField>
  )
}

/** On white, as it will be printed. */
const Preview = ({ logo }: { logo: string | null }) => {
  const { t } = useTranslation("lexoffice")
  return (
    <div className="border-ui-border-base flex h-28 items-center justify-center rounded-lg border bg-white p-4">
      {logo ? (
        <img
          src={logo}
          alt={t("settings.own_invoice.logo.alt")}
          className="max-h-full max-w-full object-contain"
        />
      ) : (
        <Text size="small" className="text-ui-fg-muted">
          {t("settings.own_invoice.logo.none")}
        </Text>
      )}
    </div>
  )
}
