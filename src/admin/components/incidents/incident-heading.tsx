import { Badge, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import { QueueLine } from "../queue/queue-line"

/** The inbox' name, and how many wait in it. */
export const IncidentHeading = ({ open }: { open: number }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  return (
    <>
      <div className="flex items-center gap-x-2">
        <Heading>{t("inbox.title")}</Heading>
        {open > 0 && (
          <Badge
            size="2xsmall"
            color="red"
            rounded="full"
            aria-label={t("inbox.open_count", { count: open })}
          >
            {format.number(open)}
          </Badge>
        )}
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {t("inbox.subtitle")}
      </Text>
      <QueueLine />
    </>
  )
}
