import { Drawer, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

type TitledDrawerProps = {
  title: string
  description?: string
  isOpen: boolean
  onClose: () => void
  /** Mounted anew each time the drawer opens, so that a form starts from what is stored */
  children: ReactNode
}

export const TitledDrawer = ({ title, description, isOpen, onClose, children }: TitledDrawerProps) => (
  <Drawer open={isOpen} onOpenChange={(open) => !open && onClose()}>
    <Drawer.Content
      onOpenAutoFocus={focusFirstField}
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

/** Instead of the cross, which would be first. */
function focusFirstField(event: Event) {
  if (event.currentTarget instanceof HTMLElement) {
    const field = event.currentTarget.querySelector<HTMLElement>("form :is(input, textarea, [role=combobox])")
    field?.focus()
    event.preventDefault()
  }
}
