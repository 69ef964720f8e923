import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DocumentDto } from "../../../api/admin/lexoffice/dto"
import { useFormat } from "../../hooks/use-format"
import { ExternalLink } from "../common/external-link"

/** Whether the customer has been reminded in lexoffice, with the way to the latest reminder. */
export const DunningLine = ({ document: { dunning } }: { document: DocumentDto }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  if (!dunning) {
    return null
  }
  const { count, on, title, remote_url } = dunning
  return (
    <Text size="small" leading="compact" className="text-pretty">
      {on
        ? t("document.dunning.since", { count, day: format.day(on) })
        : t("document.dunning.count", { count })}{" "}
      <ExternalLink href={remote_url} isInText>
        {title ?? t("document.open")}
      </ExternalLink>
    </Text>
  )
}
