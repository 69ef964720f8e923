import { organizationOf, type World } from "../world"
import { html, type Html } from "./html"
import { css } from "./style"

/** A German label with its English meaning on hover. */
export const label = (german: string, english: string): Html =>
  html`<span title="${english}">${german}</span>`

const tabs = [
  ["/", "Übersicht", "Overview"],
  ["/vouchers", "Belege", "Documents"],
  ["/contacts", "Kontakte", "Contacts"],
  ["/articles", "Artikel", "Articles"],
] as const

export function page(world: World, active: string, title: string, content: Html): string {
  const { companyName } = organizationOf(world)
  const links = tabs.map(
    ([href, german, english]) =>
      html`<a href="${href}" title="${english}" class="${href === active ? "active" : ""}">${german}</a>`
  )
  const body = html`<header>
      <div class="bar">
        <a class="brand" href="/">lexoffice<small title="A stand-in for tests and demos">Sandbox</small></a>
        <nav>${links}</nav>
        <div class="company">${companyName}</div>
      </div>
    </header>
    <main>
      <h1>${title}</h1>
      ${content}
    </main>`
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${html`${title}`.markup} · lexoffice Sandbox</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${css}</style></head><body>${body.markup}</body></html>`
}

const statusNames: Record<string, [string, string]> = {
  draft: ["Entwurf", "Draft"],
  open: ["Offen", "Open"],
  overdue: ["Überfällig", "Overdue"],
  paid: ["Bezahlt", "Paid"],
  paidoff: ["Verrechnet", "Paid off"],
  voided: ["Storniert", "Voided"],
  unchecked: ["Zu prüfen", "Unchecked"],
}

export function statusBadge(status: string): Html {
  const [german, english] = statusNames[status] ?? [status, status]
  return html`<span class="badge ${status}" title="${english}">${german}</span>`
}

/** Links to the neighbouring pages; keeps the other parameters. */
export function pager(
  path: string,
  query: URLSearchParams,
  current: number,
  pages: number,
  total: number
): Html {
  const to = (target: number): string => {
    const next = new URLSearchParams(query)
    next.set("page", String(target))
    return `${path}?${next.toString()}`
  }
  const link = (target: number, text: string, english: string): Html =>
    target < 0 || target >= pages
      ? html`<span class="off" title="${english}">${text}</span>`
      : html`<a href="${to(target)}" title="${english}">${text}</a>`
  return html`<div class="pager">
    <span title="Rows">${total} Einträge</span>
    <span class="spacer"></span>
    ${link(0, "«", "First page")} ${link(current - 1, "‹ Zurück", "Previous page")}
    <span title="Page">Seite ${current + 1} von ${Math.max(pages, 1)}</span>
    ${link(current + 1, "Weiter ›", "Next page")} ${link(pages - 1, "»", "Last page")}
  </div>`
}
