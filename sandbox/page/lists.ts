import { berlinDay } from "../dates"
import type { Contact } from "../records"
import { contactName } from "../resources/contacts"
import { documentRow, voucherRow, type Row } from "../resources/voucherlist-row"
import { organizationOf, type World } from "../world"
import { germanDay, html, money, type Html } from "./html"
import { label, page, pager, statusBadge } from "./layout"

const perPage = 50

const typeNames: Record<string, [string, string]> = {
  invoice: ["Rechnung", "Invoice"],
  creditnote: ["Rechnungskorrektur", "Credit note"],
  orderconfirmation: ["Auftragsbestätigung", "Order confirmation"],
  deliverynote: ["Lieferschein", "Delivery note"],
  salesinvoice: ["Einnahme", "Sales voucher"],
  salescreditnote: ["Einnahmenminderung", "Sales credit voucher"],
  purchaseinvoice: ["Ausgabe", "Purchase voucher"],
  purchasecreditnote: ["Ausgabenminderung", "Purchase credit voucher"],
}

const permalinks: Record<string, string> = {
  invoice: "invoices",
  creditnote: "credit-notes",
  orderconfirmation: "order-confirmations",
  deliverynote: "delivery-notes",
}

export const linkTo = (row: { id: string; type: string }): string =>
  `/permalink/${permalinks[row.type] ?? "vouchers"}/view/${row.id}`

type Listed = Row & { netCents: number; taxCents: number }

function allRows(world: World): Listed[] {
  const documents = world.state.documents.values().map((document) => ({
    ...documentRow(document),
    netCents: document.netCents,
    taxCents: document.taxCents,
  }))
  const vouchers = world.state.vouchers.values().map((voucher) => {
    const { grossCents, taxCents } = voucher
    return { ...voucherRow(voucher), netCents: grossCents - taxCents, taxCents }
  })
  const today = berlinDay(world.clock.now())
  return [...documents, ...vouchers]
    .map((row) =>
      row.status === "open" && row.dueDay && row.dueDay < today ? { ...row, status: "overdue" } : row
    )
    .reverse()
    .sort((a, b) => b.createdAt - a.createdAt)
}

function documentTable(rows: readonly Listed[]): Html {
  if (rows.length === 0) return html`<p class="empty" title="No documents">Keine Belege</p>`
  const lines = rows.map((row) => {
    const [german, english] = typeNames[row.type] ?? [row.type, row.type]
    return html`<tr>
      <td><a href="${linkTo(row)}">${row.number ?? "(ohne Nummer)"}</a></td>
      <td title="${english}">${german}</td>
      <td>${germanDay(berlinDay(row.voucherAt))}</td>
      <td>${row.contactName}</td>
      <td class="num">${money(row.netCents)}</td>
      <td class="num">${money(row.taxCents)}</td>
      <td class="num">${money(row.grossCents)}</td>
      <td>${statusBadge(row.status)}</td>
      <td class="num">${money(row.openCents)}</td>
    </tr>`
  })
  return html`<table>
    <thead>
      <tr>
        <th title="Number">Nummer</th>
        <th title="Kind">Art</th>
        <th title="Date">Datum</th>
        <th title="Contact">Kontakt</th>
        <th class="num" title="Net">Netto</th>
        <th class="num" title="Tax">USt</th>
        <th class="num" title="Gross">Brutto</th>
        <th title="Status">Status</th>
        <th class="num" title="Open amount">Offen</th>
      </tr>
    </thead>
    <tbody>
      ${lines}
    </tbody>
  </table>`
}

function contactTable(contacts: readonly Contact[]): Html {
  if (contacts.length === 0) return html`<p class="empty" title="No contacts">Keine Kontakte</p>`
  const lines = contacts.map((contact) => {
    const address = contact.billing[0]
    return html`<tr>
      <td class="num">${contact.customerNumber ?? contact.vendorNumber}</td>
      <td><a href="/permalink/contacts/view/${contact.id}">${contactName(contact)}</a></td>
      <td title="${contact.company ? "Company" : "Person"}">${contact.company ? "Firma" : "Person"}</td>
      <td>${[address?.zip, address?.city, address?.countryCode].filter(Boolean).join(" ")}</td>
      <td>${Object.values(contact.emailAddresses).flat().join(", ")}</td>
    </tr>`
  })
  return html`<table>
    <thead>
      <tr>
        <th class="num" title="Customer number">Kundennummer</th>
        <th title="Name">Name</th>
        <th title="Kind">Art</th>
        <th title="Place">Ort</th>
        <th title="E-mail">E-Mail</th>
      </tr>
    </thead>
    <tbody>
      ${lines}
    </tbody>
  </table>`
}

function slice<T>(
  path: string,
  query: URLSearchParams,
  rows: readonly T[]
): { shown: readonly T[]; links: Html } {
  const pages = Math.ceil(rows.length / perPage)
  const asked = Number.parseInt(query.get("page") ?? "0", 10) || 0
  const current = Math.max(0, Math.min(asked, pages - 1))
  const shown = rows.slice(current * perPage, (current + 1) * perPage)
  return { shown, links: pager(path, query, current, pages, rows.length) }
}

const searchForm = (query: URLSearchParams): Html =>
  html`<form class="filter">
    <input name="q" value="${query.get("q") ?? ""}" placeholder="Suche" title="Search number or name" />
    <button title="Search">Suchen</button>
  </form>`

const matcher = (query: URLSearchParams): ((...texts: (string | undefined)[]) => boolean) => {
  const wanted = (query.get("q") ?? "").toLowerCase()
  return (...texts) => texts.some((text) => (text ?? "").toLowerCase().includes(wanted))
}

export function documentsPage(world: World, query: URLSearchParams): string {
  const matches = matcher(query)
  const rows = allRows(world).filter((row) => matches(row.number, row.contactName))
  const { shown, links } = slice("/vouchers", query, rows)
  const content = html`<div class="card">${searchForm(query)}${documentTable(shown)}${links}</div>`
  return page(world, "/vouchers", "Belege", content)
}

export function contactsPage(world: World, query: URLSearchParams): string {
  const matches = matcher(query)
  const contacts = world.state.contacts
    .values()
    .filter((contact) =>
      matches(contactName(contact), String(contact.customerNumber), contact.company?.vatRegistrationId)
    )
    .reverse()
  const { shown, links } = slice("/contacts", query, contacts)
  const content = html`<div class="card">${searchForm(query)}${contactTable(shown)}${links}</div>`
  return page(world, "/contacts", "Kontakte", content)
}

export function articlesPage(world: World, query: URLSearchParams): string {
  const matches = matcher(query)
  const articles = world.state.articles
    .values()
    .filter(({ title, articleNumber }) => matches(title, articleNumber))
  const { shown, links } = slice("/articles", query, articles)
  const lines = shown.map(
    (article) =>
      html`<tr>
        <td>${article.articleNumber}</td>
        <td>${article.title}</td>
        <td>${article.unitName}</td>
        <td class="num">${article.netPrice.toFixed(2).replace(".", ",")} €</td>
        <td class="num">${article.grossPrice.toFixed(2).replace(".", ",")} €</td>
        <td class="num">${article.taxRate} %</td>
      </tr>`
  )
  const head = html`<tr>
    <th title="Article number">Artikelnummer</th>
    <th title="Title">Bezeichnung</th>
    <th title="Unit">Einheit</th>
    <th class="num" title="Net price">Netto</th>
    <th class="num" title="Gross price">Brutto</th>
    <th class="num" title="Tax rate">Satz</th>
  </tr>`
  const table =
    shown.length === 0
      ? html`<p class="empty" title="No articles">Keine Artikel</p>`
      : html`<table>
          <thead>
            ${head}
          </thead>
          <tbody>
            ${lines}
          </tbody>
        </table>`
  return page(
    world,
    "/articles",
    "Artikel",
    html`<div class="card">${searchForm(query)}${table}${links}</div>`
  )
}

export function overviewPage(world: World): string {
  const organization = organizationOf(world)
  const rows = allRows(world)
  const open = rows.filter(
    ({ type, status }) => ["invoice", "salesinvoice"].includes(type) && status !== "draft"
  )
  const openSum = open.reduce((sum, { openCents }) => sum + (openCents ?? 0), 0)
  const turnover = open.reduce(
    (sum, { grossCents, status }) => sum + (status === "voided" ? 0 : grossCents),
    0
  )
  const credited = rows
    .filter(({ type, status }) => ["creditnote", "salescreditnote"].includes(type) && status !== "draft")
    .reduce((sum, { grossCents }) => sum + grossCents, 0)
  const tile = (german: string, english: string, value: string): Html =>
    html`<div class="card">
      <div class="hint" title="${english}">${german}</div>
      <div class="big">${value}</div>
    </div>`
  const content = html`<div class="cards">
      ${tile("Rechnungen, brutto", "Invoiced, gross", money(turnover))}
      ${tile("Korrekturen, brutto", "Credited, gross", money(credited))}
      ${tile("Offene Posten", "Open items", money(openSum))}
      ${tile("Belege", "Documents", String(rows.length))}
      ${tile("Kontakte", "Contacts", String(world.state.contacts.size))}
    </div>
    <div class="card">
      <h2 title="Organization">Firma</h2>
      <dl class="facts">
        <dt>${label("Name", "Name")}</dt>
        <dd>${organization.companyName}</dd>
        <dt>${label("Besteuerung", "Default tax type")}</dt>
        <dd>${organization.taxType}</dd>
        <dt>${label("Kleinunternehmer", "Small business")}</dt>
        <dd>${organization.smallBusiness ? "ja" : "nein"}</dd>
        <dt>${label("Fernverkauf", "Distance sales principle")}</dt>
        <dd>${organization.distanceSalesPrinciple ?? "–"}</dd>
        <dt>${label("Organisation", "Organization id")}</dt>
        <dd>${organization.organizationId}</dd>
      </dl>
    </div>
    <div class="card">
      <h2 title="Latest documents">Neueste Belege</h2>
      ${documentTable(rows.slice(0, 15))}
    </div>
    <div class="card">
      <h2 title="Latest contacts">Neueste Kontakte</h2>
      ${contactTable(world.state.contacts.values().slice(-10).reverse())}
    </div>`
  return page(world, "/", "Übersicht", content)
}

export const documentsOfContact = (world: World, contactId: string): Html =>
  documentTable(
    allRows(world)
      .filter((row) => row.contactId === contactId)
      .slice(0, 100)
  )
