import { Button, clx, Text, Tooltip } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { DocumentAttemptDto, DocumentDetailDto } from "../../../../api/admin/lexoffice/dto"
import { useFormat } from "../../../hooks/use-format"
import { useUserNames } from "../../../hooks/use-user-names"
import { Section } from "../../common/section"
import { type Happening, happeningsOf } from "./history"

const shownAtFirst = 6

/** What happened to the document, in words. */
export const HistorySection = ({ document }: { document: DocumentDetailDto }) => {
  const { t } = useTranslation("lexoffice")
  const [isOpen, setOpen] = useState(false)
  const all = happeningsOf(document)
  const shown = isOpen ? all : all.slice(0, shownAtFirst)
  const hidden = all.length - shown.length

  return (
    <Section title={t("document.history.title")}>
      <div className="px-6 py-4">
        <ol className="flex flex-col gap-y-0.5">
          {shown.map((happening, index) => (
            <HistoryItem key={index} happening={happening} isLast={index === shown.length - 1} />
          ))}
        </ol>
        {hidden > 0 && (
          <Button size="small" variant="transparent" className="mt-2" onClick={() => setOpen(true)}>
            {t("document.history.more", { count: hidden })}
          </Button>
        )}
      </div>
    </Section>
  )
}

const dots: Record<DocumentAttemptDto["outcome"], string> = {
  succeeded: "bg-ui-tag-green-icon",
  refused: "bg-ui-tag-red-icon",
  not_performed: "bg-ui-tag-orange-icon",
  unknown: "bg-ui-tag-orange-icon",
}

const HistoryItem = ({ happening, isLast }: { happening: Happening; isLast: boolean }) => {
  const format = useFormat()
  const attempt = happening.what === "attempt" ? happening.attempt : null
  const said = happening.what === "dismissed" ? happening.dismissal.note : attempt?.message
  return (
    <li className="grid grid-cols-[20px_1fr] items-start gap-2">
      <div className="flex size-full flex-col items-center gap-y-0.5">
        <div className="flex size-5 items-center justify-center">
          <div className="bg-ui-bg-base shadow-borders-base flex size-2.5 items-center justify-center rounded-full">
            <div
              className={clx(
                "size-1.5 rounded-full",
                attempt ? dots[attempt.outcome] : "bg-ui-tag-neutral-icon"
              )}
            />
          </div>
        </div>
        {!isLast && <div className="bg-ui-border-base w-px flex-1" />}
      </div>
      <div className={clx(!isLast && "pb-4")}>
        <div className="flex items-baseline justify-between gap-x-3">
          <Text size="small" leading="compact" weight="plus">
            <HistoryWords happening={happening} />
          </Text>
          <Tooltip content={format.instant(happening.at)}>
            <time dateTime={happening.at} className="txt-compact-small text-ui-fg-subtle shrink-0">
              {format.relative(happening.at)}
            </time>
          </Tooltip>
        </div>
        {said && (
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {said}
          </Text>
        )}
      </div>
    </li>
  )
}

const HistoryWords = ({ happening }: { happening: Happening }) => {
  const { t } = useTranslation("lexoffice")
  switch (happening.what) {
    case "written":
      return <>{t("document.history.written")}</>
    case "mailed":
      return <>{t("document.history.mailed")}</>
    case "dismissed":
      return <DismissedWords by={happening.dismissal.by} />
    case "attempt":
      return (
        <>
          {t(`document.history.actions.${happening.attempt.action}`)}
          {": "}
          {t(`document.history.outcomes.${happening.attempt.outcome}`)}
        </>
      )
  }
}

const DismissedWords = ({ by }: { by: string }) => {
  const { t } = useTranslation("lexoffice")
  const name = useUserNames([by]).get(by) ?? t("inbox.closed_by_person")
  return <>{t("document.history.dismissed", { name })}</>
}
