import { countryOf } from "../data/countries"
import { ratesOn } from "../data/eu-rates"
import { berlinDay } from "../dates"
import { invalidFields, regularError } from "../errors"
import type { Contact, SalesDocument } from "../records"
import { contactName } from "../resources/contacts"
import { printLayouts } from "../resources/print-layouts"
import { organizationOf, type World } from "../world"
import type { SalesBody } from "./body"
import { isTaxFree, kindRules, needsContact, type KindRules } from "./kinds"

/** The recipient as it will be printed. */
export type Recipient = { contact?: Contact; address: SalesDocument["address"] }

const refuse = (message: string) => regularError(406, message)

function usableContact(world: World, contactId: string): Contact {
  const contact = world.state.contacts.get(contactId)
  if (!contact || world.clock.now() - contact.createdAt < world.limits.contactLagMs) {
    throw refuse("Referenced contact could not be found.")
  }
  if (contact.customerNumber === undefined)
    throw refuse("Referenced contact needs to have the role customer.")
  const count = contact.billing.length
  if (count !== 1) {
    throw refuse(
      `Referenced contact needs to have exactly one billing address, but ${count} addresses were found.`
    )
  }
  return contact
}

function primaryPerson(contact: Contact): string | undefined {
  const person = contact.company?.contactPersons.find(({ primary }) => primary)
  return person && [person.salutation, person.firstName, person.lastName].filter(Boolean).join(" ")
}

/** Contact alone, one-time address, or contact with an address that is printed instead of its own. */
export function resolveRecipient(world: World, body: SalesBody, rules: KindRules): Recipient {
  const { contactId, name, supplement, street, zip, city, countryCode } = body.address
  if (countryCode !== undefined && !countryOf(countryCode)) {
    throw invalidFields([{ violation: "INVALID", field: "address.countryCode", message: "unbekanntes Land" }])
  }
  if (contactId === undefined) {
    return { address: { name: name ?? "", supplement, street, zip, city, countryCode } }
  }
  const contact = usableContact(world, contactId)
  const contactPerson = primaryPerson(contact)
  if (name !== undefined) {
    const country = countryCode ?? contact.billing[0]?.countryCode
    return {
      contact,
      address: { contactId, name, supplement, street, zip, city, countryCode: country, contactPerson },
    }
  }
  const own = (rules.kind === "deliverynote" ? contact.shipping[0] : undefined) ?? contact.billing[0]
  return { contact, address: { contactId, name: contactName(contact), ...own, contactPerson } }
}

/** Invoices go by the (last) day of delivery, credit notes by their own date. */
export function taxDay(body: SalesBody, rules: KindRules): string {
  const delivered = rules.kind === "creditnote" ? undefined : (body.shipping?.endAt ?? body.shipping?.at)
  return berlinDay(delivered ?? body.voucherAt)
}

function allowedRates(world: World, body: SalesBody, recipient: Recipient, day: string): readonly number[] {
  if (isTaxFree(body.taxType)) return [0]
  if (body.taxSubType === undefined) return ratesOn("DE", day)
  const principle = organizationOf(world).distanceSalesPrinciple
  if (principle === undefined && world.behaviour.distanceSalesWithoutPrinciple === "refuse") {
    throw refuse("The organization has no principle for distance sales.")
  }
  const country = countryOf(recipient.address.countryCode)
  if (country?.taxClassification !== "intraCommunity") {
    throw refuse("Distance sales need a recipient in another member state of the EU.")
  }
  return ratesOn(principle === "DESTINATION" ? country.countryCode : "DE", day)
}

export function checkTax(world: World, body: SalesBody, recipient: Recipient, rules: KindRules): void {
  const organization = organizationOf(world)
  const vatfreeOnly =
    organization.taxType === "vatfree" ||
    (organization.smallBusiness && world.behaviour.smallBusinessImpliesVatfree)
  if (vatfreeOnly && body.taxType !== "vatfree") {
    throw refuse("The organization is not subject to VAT: only tax type vatfree is allowed.")
  }
  if (
    !vatfreeOnly &&
    body.taxType === "vatfree" &&
    world.behaviour.vatfreeForTaxedOrganization === "refuse"
  ) {
    throw refuse("Tax type vatfree is allowed only for organizations that are not subject to VAT.")
  }
  if (needsContact(body.taxType) && !recipient.contact) {
    throw refuse(`Tax type ${body.taxType} needs a referenced contact.`)
  }
  if (isTaxFree(body.taxType) && body.taxSubType !== undefined) {
    throw refuse(`Tax sub type ${body.taxSubType} cannot be combined with tax type ${body.taxType}.`)
  }
  const taxFreeRefused =
    needsContact(body.taxType) &&
    world.behaviour.taxFreeNeedsAllowTaxFreeInvoices &&
    !recipient.contact?.company?.allowTaxFreeInvoices
  if (taxFreeRefused) throw refuse("Tax free invoices are not allowed for the referenced contact.")
  const rates = allowedRates(world, body, recipient, taxDay(body, rules))
  const details = body.lineItems.flatMap(({ unitPrice }, index) =>
    unitPrice && !rates.includes(unitPrice.ratePercent)
      ? {
          violation: "INVALID",
          field: `lineItems[${index}].unitPrice.taxRatePercentage`,
          message: `Steuersatz ${unitPrice.ratePercent} ist nicht erlaubt, möglich: ${rates.join(", ")}`,
        }
      : []
  )
  if (details.length > 0) throw invalidFields(details)
}

export function checkReferences(world: World, body: SalesBody): void {
  body.lineItems.forEach(({ id }, index) => {
    if (id === undefined || world.state.articles.get(id)) return
    throw invalidFields([
      { violation: "INVALID", field: `lineItems[${index}].id`, message: "Artikel nicht gefunden" },
    ])
  })
  if (body.printLayoutId !== undefined && !printLayouts.some(({ id }) => id === body.printLayoutId)) {
    throw invalidFields([
      { violation: "INVALID", field: "printLayoutId", message: "Drucklayout nicht gefunden" },
    ])
  }
}

function relatedCreditNotes(world: World, invoice: SalesDocument): SalesDocument[] {
  return invoice.relatedIds
    .map((id) => world.state.documents.get(id))
    .filter(
      (document): document is SalesDocument => document?.kind === "creditnote" && document.status !== "voided"
    )
}

/** @throws 406 for an unknown id, another kind, a draft, a closing invoice or an invoice already credited */
export function findPredecessor(
  world: World,
  id: string | null,
  rules: KindRules
): SalesDocument | undefined {
  if (id === null || id === "") return undefined
  const preceding = world.state.documents.get(id.toLowerCase())
  if (!preceding || !rules.predecessors.includes(preceding.kind)) {
    throw refuse(`The preceding sales voucher cannot be pursued to a ${kindRules[rules.kind].word}.`)
  }
  if (preceding.status === "draft") throw refuse("A sales voucher in status 'draft' cannot be pursued.")
  if (rules.kind !== "creditnote") return preceding
  if (preceding.closingInvoice) throw refuse("A closing invoice cannot be pursued to a credit note.")
  if (preceding.status === "voided") throw refuse("A voided invoice cannot be pursued to a credit note.")
  if (relatedCreditNotes(world, preceding).length > 0) {
    throw refuse("The preceding invoice already has a related credit note.")
  }
  if (preceding.status === "paid" && world.behaviour.relatedCreditNoteOnPaidInvoice === "refuse") {
    throw refuse("The preceding invoice is already paid.")
  }
  return preceding
}
