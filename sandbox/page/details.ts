import { berlinDay } from "../dates"
import type { Address, Contact, PaymentItem, RateColumn, SalesDocument, Voucher } from "../records"
import { contactName } from "../resources/contacts"
import { postingCategoryOf } from "../data/posting-categories"
import { openCents } from "../sales/settlement"
import type { World } from "../world"
import { germanDay, html, money, type Html } from "./html"
import { label, page, statusBadge } from "./layout"
import { documentsOfContact, linkTo } from "./lists"

type Fact = [german: string, english: string, value: Html | string | undefined]

function facts(entries: readonly Fact[]): Html {
  const shown = entries.filter(([, , value]) => value !== undefined && value !== "")
  return html`<dl class="facts">
    ${shown.map(
      ([german, english, value]) =>
        html`<dt>${label(german, english)}</dt>
          <dd>${value}</dd>`
    )}
  </dl>`
}

const addressText = (address: Partial<Address>): string =>
  [
    address.supplement,
    address.street,
    [address.zip, address.city].filter(Boolean).join(" "),
    address.countryCode,
  ]
    .filter(Boolean)
    .join(", ")

const columnsTable = (columns: readonly RateColumn[], totals: Omit<RateColumn, "ratePercent">): Html =>
  html`<table>
    <thead>
      <tr>
        <th title="Tax rate">Steuersatz</th>
        <th class="num" title="Net">Netto</th>
        <th class="num" title="Tax">USt</th>
        <th class="num" title="Gross">Brutto</th>
      </tr>
    </thead>
    <tbody>
      ${columns.map(
        (column) =>
          html`<tr>
            <td>${String(column.ratePercent).replace(".", ",")} %</td>
            <td class="num">${money(column.netCents)}</td>
            <td class="num">${money(column.taxCents)}</td>
            <td class="num">${money(column.grossCents)}</td>
          </tr>`
      )}
    </tbody>
    <tfoot>
      <tr>
        <td title="Total">Summe</td>
        <td class="num">${money(totals.netCents)}</td>
        <td class="num">${money(totals.taxCents)}</td>
        <td class="num">${money(totals.grossCents)}</td>
      </tr>
    </tfoot>
  </table>`

const paymentsTable = (payments: readonly PaymentItem[]): Html =>
  payments.length === 0
    ? html`<p class="empty" title="No payments">Keine Zahlungen</p>`
    : html`<table>
        <tbody>
          ${payments.map(
            ({ type, postedAt, amountCents }) =>
              html`<tr>
                <td>${germanDay(berlinDay(postedAt))}</td>
                <td>${type}</td>
                <td class="num">${money(amountCents)}</td>
              </tr>`
          )}
        </tbody>
      </table>`

function lineTable(document: SalesDocument): Html {
  const decimal = (value: number | undefined): string =>
    value === undefined ? "" : String(value).replace(".", ",")
  const prices = new Intl.NumberFormat("de-DE", { minimumFractionDigits: 2, maximumFractionDigits: 4 })
  const price = (value: number | undefined): string => (value === undefined ? "" : prices.format(value))
  const gross = document.taxType === "gross"
  const lines = document.lineItems.map(
    (item) =>
      html`<tr>
        <td>
          <strong>${item.name}</strong>
          <pre>${item.description}</pre>
        </td>
        <td class="num">${decimal(item.quantity)} ${item.unitName}</td>
        <td class="num">${price(gross ? item.unitPrice?.grossAmount : item.unitPrice?.netAmount)}</td>
        <td class="num">${item.unitPrice ? `${decimal(item.unitPrice.ratePercent)} %` : ""}</td>
        <td class="num">${item.discountPercent ? `-${decimal(item.discountPercent)} %` : ""}</td>
        <td class="num">${item.amountCents === undefined ? "" : money(item.amountCents)}</td>
      </tr>`
  )
  const priceLabel = gross
    ? label("Einzelpreis brutto", "Unit price, gross")
    : label("Einzelpreis netto", "Unit price, net")
  return html`<table>
    <thead>
      <tr>
        <th title="Item">Position</th>
        <th class="num" title="Quantity">Menge</th>
        <th class="num">${priceLabel}</th>
        <th class="num" title="Tax rate">USt</th>
        <th class="num" title="Discount">Rabatt</th>
        <th class="num" title="Amount">Betrag</th>
      </tr>
    </thead>
    <tbody>
      ${lines}
    </tbody>
  </table>`
}

function relatedLinks(world: World, document: SalesDocument): Html | undefined {
  const related = document.relatedIds.flatMap((id) => world.state.documents.get(id) ?? [])
  if (related.length === 0) return undefined
  return html`${related.map(({ id, kind, number }) => html`<a href="${linkTo({ id, type: kind })}">${number}</a> `)}`
}

export function documentPage(world: World, document: SalesDocument): string {
  const { contactId } = document.address
  const recipient = contactId
    ? html`<a href="/permalink/contacts/view/${contactId}">${document.address.name}</a>`
    : document.address.name
  const total = document.totalDiscountAbsolute ?? document.totalDiscountPercentage
  const content = html`<div class="columns">
      <div class="card">
        ${facts([
          ["Empfänger", "Recipient", recipient],
          ["Anschrift", "Address", addressText(document.address)],
          ["Belegdatum", "Date", germanDay(berlinDay(document.voucherAt))],
          [
            "Lieferdatum",
            "Delivery",
            document.shipping?.at ? germanDay(berlinDay(document.shipping.at)) : undefined,
          ],
          ["Fällig", "Due", document.dueDay ? germanDay(document.dueDay) : undefined],
          ["Zahlungsbedingung", "Payment term", document.paymentConditions?.label],
          ["Steuerart", "Tax type", [document.taxType, document.taxSubType].filter(Boolean).join(", ")],
          ["Steuerhinweis", "Tax note", document.taxTypeNote],
          ["Verknüpft mit", "Related documents", relatedLinks(world, document)],
        ])}
      </div>
      <div class="card">
        <p>
          ${statusBadge(document.status)} ${label("offen:", "open amount:")} ${money(openCents(document))}
        </p>
        ${columnsTable(document.columns, document)}
        ${total ? html`<p class="hint" title="Discount on the whole document">Gesamtrabatt: ${String(total)}</p>` : undefined}
      </div>
    </div>
    <div class="card">
      <pre>${document.introduction}</pre>
      ${lineTable(document)}
      <pre>${document.remark}</pre>
    </div>
    <div class="card">
      <h2 title="Payments">Zahlungen</h2>
      ${paymentsTable(document.payments)}
    </div>`
  return page(world, "/vouchers", `${document.title ?? ""} ${document.number}`, content)
}

export function voucherPage(world: World, voucher: Voucher): string {
  const columns = voucher.items.map((item) => {
    const netCents = voucher.taxType === "net" ? item.amountCents : item.amountCents - item.taxCents
    return {
      ratePercent: item.ratePercent,
      netCents,
      taxCents: item.taxCents,
      grossCents: netCents + item.taxCents,
    }
  })
  const totals = { netCents: voucher.grossCents - voucher.taxCents, taxCents: voucher.taxCents }
  const content = html`<div class="columns">
      <div class="card">
        ${facts([
          ["Kontakt", "Contact", voucher.contactName],
          ["Belegdatum", "Date", germanDay(voucher.voucherDay)],
          ["Lieferdatum", "Delivery", voucher.shippingDay ? germanDay(voucher.shippingDay) : undefined],
          ["Fällig", "Due", germanDay(voucher.dueDay)],
          ["Bemerkung", "Remark", voucher.remark],
          [
            "Kategorien",
            "Posting categories",
            voucher.items.map((i) => postingCategoryOf(i.categoryId)?.name).join(", "),
          ],
          ["Dateien", "Files", voucher.files.map((id) => world.state.files.get(id)?.name ?? id).join(", ")],
        ])}
      </div>
      <div class="card">
        <p>${statusBadge(voucher.status)} ${label("offen:", "open amount:")} ${money(openCents(voucher))}</p>
        ${columnsTable(columns, { ...totals, grossCents: voucher.grossCents })}
      </div>
    </div>
    <div class="card">
      <h2 title="Payments">Zahlungen</h2>
      ${paymentsTable(voucher.payments)}
    </div>`
  return page(world, "/vouchers", `Beleg ${voucher.number ?? ""}`, content)
}

export function contactPage(world: World, contact: Contact): string {
  const persons = contact.company?.contactPersons ?? []
  const content = html`<div class="card">
      ${facts([
        ["Kundennummer", "Customer number", contact.customerNumber?.toString()],
        ["Lieferantennummer", "Vendor number", contact.vendorNumber?.toString()],
        ["USt-IdNr.", "VAT id", contact.company?.vatRegistrationId],
        ["Rechnungsanschrift", "Billing address", contact.billing.map(addressText).join(" | ")],
        ["Lieferanschrift", "Shipping address", contact.shipping.map(addressText).join(" | ")],
        [
          "Ansprechpartner",
          "Contact persons",
          persons.map((p) => `${p.firstName ?? ""} ${p.lastName}`.trim()).join(", "),
        ],
        ["E-Mail", "E-mail", Object.values(contact.emailAddresses).flat().join(", ")],
        ["Telefon", "Phone", Object.values(contact.phoneNumbers).flat().join(", ")],
        ["Notiz", "Note", contact.note],
        ["Version", "Version", String(contact.version)],
      ])}
    </div>
    <div class="card">
      <h2 title="Documents">Belege</h2>
      ${documentsOfContact(world, contact.id)}
    </div>`
  return page(world, "/contacts", contactName(contact), content)
}
