import { ExclamationCircle } from "@medusajs/icons"
import { Button, clx, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { ApiError, hasStatus } from "../../lib/client"
import { NoPermission } from "./no-permission"

type NoticeProps = {
  icon?: ReactNode
  title: string
  message?: string
  action?: ReactNode
  className?: string
}

/** What a list or section shows in place of its content. */
export const Notice = ({ icon, title, message, action, className }: NoticeProps) => (
  <div
    role="status"
    className={clx("flex min-h-[150px] w-full flex-col items-center justify-center gap-y-4 p-6", className)}
  >
    <div className="flex flex-col items-center gap-y-3">
      <span className="text-ui-fg-subtle">{icon ?? <ExclamationCircle />}</span>
      <div className="flex flex-col items-center gap-y-1 text-center">
        <Text size="small" leading="compact" weight="plus">
          {title}
        </Text>
        {message && (
          <Text size="small" className="text-ui-fg-muted max-w-[480px] text-balance">
            {message}
          </Text>
        )}
      </div>
    </div>
    {action}
  </div>
)

/** A query that failed: may not be read by this person, or can be tried again. */
export const LoadFailed = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
  const { t } = useTranslation("lexoffice")
  if (hasStatus(error, 403)) {
    return <NoPermission />
  }
  return (
    <Notice
      title={t("errors.load_title")}
      message={error instanceof ApiError ? error.message : t("errors.unreachable")}
      action={
        <Button size="small" variant="secondary" onClick={onRetry}>
          {t("actions.try_again")}
        </Button>
      }
    />
  )
}
