import { EllipsisHorizontal } from "@medusajs/icons"
import { clx, DropdownMenu, IconButton } from "@medusajs/ui"
import { Fragment, type ReactNode, useRef } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

export type Action = { icon: ReactNode; label: string; disabled?: boolean } & (
  { onClick: () => void } | { to: string } | { href: string }
)

/** The "..." menu of a section or row. `label` names it for screen readers, such as "Actions: Invoice RE0042". */
export const ActionMenu = ({ groups, label }: { groups: Action[][]; label?: string }) => {
  const { t } = useTranslation("lexoffice")
  const chosen = useRef<(() => void) | null>(null)
  const filled = groups.filter((actions) => actions.length)
  if (!filled.length) {
    return null
  }
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <IconButton size="small" variant="transparent" aria-label={label ?? t("actions.more")}>
          <EllipsisHorizontal />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        align="end"
        // A drawer or prompt opens after the menu has given the focus back, so that it returns here on closing.
        onCloseAutoFocus={() => {
          const act = chosen.current
          chosen.current = null
          setTimeout(() => act?.())
        }}
      >
        {filled.map((actions, index) => (
          <Fragment key={index}>
            {index > 0 && <DropdownMenu.Separator />}
            <DropdownMenu.Group>
              {actions.map((action) => (
                <ActionItem key={action.label} action={action} onChoose={(act) => (chosen.current = act)} />
              ))}
            </DropdownMenu.Group>
          </Fragment>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}

type ActionItemProps = { action: Action; onChoose: (act: () => void) => void }

const ActionItem = ({ action, onChoose }: ActionItemProps) => {
  const content = (
    <>
      {action.icon}
      <span>{action.label}</span>
    </>
  )
  const className = clx("[&_svg]:text-ui-fg-subtle flex items-center gap-x-2", {
    "[&_svg]:text-ui-fg-disabled": action.disabled,
  })
  if ("onClick" in action) {
    return (
      <DropdownMenu.Item
        className={className}
        disabled={action.disabled}
        onSelect={() => onChoose(action.onClick)}
      >
        {content}
      </DropdownMenu.Item>
    )
  }
  return (
    <DropdownMenu.Item className={className} disabled={action.disabled} asChild>
      {"to" in action ? (
        <Link to={action.to}>{content}</Link>
      ) : (
        <a href={action.href} target="_blank" rel="noreferrer">
          {content}
        </a>
      )}
    </DropdownMenu.Item>
  )
}
