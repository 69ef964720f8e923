/** The cross of Medusa's drawers and modals has no name of its own, and screen readers would say "button" only. */
export const labelClose = (name: string) => (content: HTMLElement | null) => {
  const cross = [...(content?.querySelectorAll("button") ?? [])].find(
    (button) => !button.textContent && !button.hasAttribute("aria-label")
  )
  cross?.setAttribute("aria-label", name)
}
