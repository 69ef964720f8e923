import AxeBuilder from "@axe-core/playwright"
import type { Page } from "playwright-core"

type Theme = "light" | "dark"

/**
 * The dashboard's own palette is fainter than WCAG asks for: links (3.7:1) and muted words (2.6:1, 3.3:1 in the dark theme).
 * Whoever uses its components cannot change that; any other colour counts.
 */
const palettes: Record<Theme, string[]> = { light: ["#3b82f6", "#a1a1aa"], dark: ["#71717a"] }

const isPalette = (theme: Theme, id: string, data: unknown): boolean =>
  id === "color-contrast" &&
  typeof data === "object" &&
  data !== null &&
  "fgColor" in data &&
  palettes[theme].some((color) => color === data.fgColor)

/** What fades in has other colours on its way. What moves for ever is not waited for. */
const untilStill = (page: Page) =>
  page.evaluate(`Promise.allSettled(document.getAnimations()
    .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
    .map(({ finished }) => finished))`)

/** The magnifying glass in the search field of Medusa's tables is an image without a name. */
const isSearchIcon = (id: string, html: string): boolean =>
  id === "role-img-alt" && html.includes("pointer-events-none absolute bottom-0 left-0")

/** What keeps people from using a page, as `rule: element`. What only annoys is left out. */
export async function barriers(page: Page, within: string, theme: Theme = "light"): Promise<string[]> {
  await untilStill(page)
  const { violations } = await new AxeBuilder({ page }).include(within).analyze()
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes
        .filter(
          ({ html, any }) => !any.some(({ data }) => isPalette(theme, id, data)) && !isSearchIcon(id, html)
        )
        .map(({ html, any }) => `${id}: ${html.slice(0, 300)} ${any[0]?.message ?? ""}`)
    )
}

/** Our section on a page of Medusa's own */
export const ourSection = "main [role=region][aria-label=lexoffice]"
