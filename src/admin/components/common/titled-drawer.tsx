import { Drawer, Heading } from "@medusajs/ui"
import { type ReactNode, useRef } from "react"
import { useTranslation } from "react-i18next"
import { labelClose } from "../../lib/label-close"

type TitledDrawerProps = {
  title: string
  description?: string
  isOpen: boolean
  onClose: () => void
  /** Mounted anew each time the drawer opens, so that a form starts from what is stored */
  children: ReactNode
}

export const TitledDrawer = ({ title, description, isOpen, onClose, children }: TitledDrawerProps) => {
  const { t } = useTranslation("lexoffice")
  const focus = useReturningFocus()
  return (
    <Drawer open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content
        ref={labelClose(t("actions.close"))}
        {...focus}
        {...(description ? {} : { "aria-describedby": undefined })}
      >
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{title}</Heading>
          </Drawer.Title>
          {description && (
            <Drawer.Description className="txt-small text-ui-fg-subtle text-pretty">
              {description}
            </Drawer.Description>
          )}
        </Drawer.Header>
        {children}
      </Drawer.Content>
    </Drawer>
  )
}

/** Into the first field instead of the cross, and back to where it came from: no trigger is tied to the drawer. */
function useReturningFocus() {
  const cameFrom = useRef<Element | null>(null)

  const onOpenAutoFocus = (event: Event) => {
    cameFrom.current = document.activeElement
    if (event.currentTarget instanceof HTMLElement) {
      const field = event.currentTarget.querySelector<HTMLElement>(
        "form :is(input, textarea, [role=combobox])"
      )
      field?.focus()
      event.preventDefault()
    }
  }

  const onCloseAutoFocus = () => {
    if (cameFrom.current instanceof HTMLElement) {
      cameFrom.current.focus()
    }
  }

  return { onOpenAutoFocus, onCloseAutoFocus }
}
