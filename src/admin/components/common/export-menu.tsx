import { ArrowDownTray } from "@medusajs/icons"
import { Button, DropdownMenu } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useDownload } from "../../hooks/use-download"
import type { QueryParams } from "../../lib/client"
import { dateToDay } from "../../lib/format"

type Format = "csv" | "xlsx"

type ExportMenuProps = {
  path: string
  /** The list's filter: everything it matches is exported */
  query: QueryParams
  /** What the file holds, as a part of its name */
  name: string
  /** Without: CSV alone, and the route is not told a format */
  formats?: Format[]
}

/** The filter's whole list as a file, with the day in its name. */
export const ExportMenu = ({ path, query, name, formats }: ExportMenuProps) => {
  const { t } = useTranslation("lexoffice")
  const { download, isDownloading } = useDownload()
  const save = (format?: Format) =>
    download({
      path,
      query: { ...query, format },
      name: `${name}-${dateToDay(new Date())}.${format ?? "csv"}`,
    })

  if (!formats) {
    return (
      <Button
        size="small"
        variant="secondary"
        className="shrink-0"
        isLoading={isDownloading}
        onClick={() => save()}
      >
        {t("table.export")}
      </Button>
    )
  }
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <Button size="small" variant="secondary" className="shrink-0" isLoading={isDownloading}>
          {t("table.export")}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end">
        {formats.map((format) => (
          <DropdownMenu.Item key={format} className="flex items-center gap-x-2" onSelect={() => save(format)}>
            <ArrowDownTray className="text-ui-fg-subtle" />
            {t(`table.formats.${format}`)}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
