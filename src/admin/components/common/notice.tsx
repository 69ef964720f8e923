import { ExclamationCircle } from "@medusajs/icons"
import { clx, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

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
