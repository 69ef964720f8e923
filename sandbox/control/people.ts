import { berlinMidnight } from "../dates"
import { cents } from "../decimal"
import { regularError } from "../errors"
import type { JsonObject } from "../fields"
import type { Contact, DocumentKind, Dunning, PaymentItemType, SalesDocument, Voucher } from "../records"
import { createArticle } from "../resources/articles"
import { readContactBody } from "../resources/contact-body"
import { createContact } from "../resources/contacts"
import { readSalesBody } from "../sales/body"
import { createDocument, finalizeDocument } from "../sales/create"
import { kindRules } from "../sales/kinds"
import { addPayment, removePayment, settledStatus, openCents, undoCreditNote } from "../sales/settlement"
import { newId, type World } from "../world"

export type Payment = { amount?: number; date?: string; type?: PaymentItemType }

/** What a person may change of a contact in the web app, more than the API can. */
export type ContactEdit = Partial<
  Pick<
    Contact,
    | "company"
    | "person"
    | "billing"
    | "shipping"
    | "emailAddresses"
    | "phoneNumbers"
    | "note"
    | "xRechnung"
    | "archived"
  >
> & { discountPercent?: number }

const missing = (what: string, id: string) => regularError(404, `There is no ${what} ${id}`)

/** What people do in the web app, and what no API call can do. */
export function personActions(world: World) {
  const { state, clock } = world

  const document = (id: string): SalesDocument => {
    const found = state.documents.get(id)
    if (!found) throw missing("document", id)
    return found
  }
  const contact = (id: string): Contact => {
    const found = state.contacts.get(id)
    if (!found) throw missing("contact", id)
    return found
  }
  const announce = (kind: DocumentKind, event: string, id: string): void =>
    world.webhooks.announce(`${kindRules[kind].word}.${event}`, id)

  function change(found: SalesDocument, changes: Partial<SalesDocument>, event: string): SalesDocument {
    const version = found.version + 1
    const stored = state.documents.put({ ...found, ...changes, version, updatedAt: clock.now() })
    announce(found.kind, event, found.id)
    return stored
  }

  function unlink(found: SalesDocument): void {
    for (const id of found.relatedIds) {
      const related = state.documents.get(id)
      if (related)
        state.documents.put({
          ...related,
          relatedIds: related.relatedIds.filter((other) => other !== found.id),
        })
    }
  }

  function payVoucher(voucher: Voucher, payment: Payment): Voucher {
    const amountCents = payment.amount === undefined ? openCents(voucher) : (cents(payment.amount) ?? 0)
    const postedAt = payment.date ? berlinMidnight(payment.date) : clock.now()
    const payments = [...voucher.payments, { type: payment.type ?? "manualPayment", amountCents, postedAt }]
    const changed = { ...voucher, payments }
    const credit = voucher.type === "salescreditnote" || voucher.type === "purchasecreditnote"
    const status = settledStatus(changed, credit)
    world.webhooks.announce("payment.changed", voucher.id)
    if (status !== voucher.status) world.webhooks.announce("voucher.status.changed", voucher.id)
    return state.vouchers.put({ ...changed, status, version: voucher.version + 1, updatedAt: clock.now() })
  }

  function voidVoucher(voucher: Voucher): Voucher {
    world.webhooks.announce("voucher.status.changed", voucher.id)
    return state.vouchers.put({
      ...voucher,
      status: "voided",
      version: voucher.version + 1,
      updatedAt: clock.now(),
    })
  }

  const actions = {
    finalize: (id: string) => finalizeDocument(world, document(id), kindRules[document(id).kind]),

    /** The web app allows it for drafts and for documents nothing was done with yet; nobody checks here. */
    deleteDocument(id: string): void {
      if (state.vouchers.get(id)) {
        state.vouchers.delete(id)
        world.webhooks.announce("voucher.deleted", id)
        return
      }
      const found = document(id)
      undoCreditNote(world, found)
      unlink(document(id))
      state.documents.delete(id)
      announce(found.kind, "deleted", id)
    },

    /** Books a voucher that lexoffice keeps for checking. */
    bookVoucher(id: string): void {
      const voucher = state.vouchers.get(id)
      if (!voucher) throw missing("voucher", id)
      state.vouchers.put({
        ...voucher,
        status: "open",
        version: voucher.version + 1,
        updatedAt: clock.now(),
      })
      world.webhooks.announce("voucher.status.changed", id)
    },

    resetToDraft(id: string): SalesDocument {
      const found = document(id)
      undoCreditNote(world, found)
      world.webhooks.announce("payment.changed", id)
      const draft = { status: "draft", dueDay: undefined, finalizedAt: undefined, payments: [] } as const
      return change(document(id), { ...draft, payments: [] }, "status.changed")
    },

    voidDocument(id: string): SalesDocument | Voucher {
      const voucher = state.vouchers.get(id)
      if (voucher) return voidVoucher(voucher)
      undoCreditNote(world, document(id))
      return change(document(id), { status: "voided" }, "status.changed")
    },

    /** Changes texts or marks as the web app would, e.g. `{ archived: true }` or `{ closingInvoice: true }`. */
    editDocument: (
      id: string,
      changes: Partial<Pick<SalesDocument, "archived" | "closingInvoice" | "title" | "remark" | "dueDay">>
    ) => change(document(id), changes, "changed"),

    /** Resets a document of one tax rate to a draft, gives it another total, and finishes it again. */
    changeTotal(id: string, gross: number): SalesDocument {
      const { columns } = actions.resetToDraft(id)
      const grossCents = cents(gross) ?? 0
      const ratePercent = columns[0]?.ratePercent ?? 0
      const netCents = Math.round((grossCents * 100) / (100 + ratePercent))
      const taxCents = grossCents - netCents
      const totals = { grossCents, netCents, taxCents }
      change(document(id), { ...totals, columns: [{ ratePercent, ...totals }] }, "changed")
      return actions.finalize(id)
    },

    /** Without an amount: all that is open. */
    pay(id: string, payment: Payment = {}): SalesDocument | Voucher {
      const voucher = state.vouchers.get(id)
      if (voucher) return payVoucher(voucher, payment)
      const amountCents =
        payment.amount === undefined ? openCents(document(id)) : (cents(payment.amount) ?? 0)
      const postedAt = payment.date ? berlinMidnight(payment.date) : clock.now()
      return addPayment(world, document(id), { type: payment.type ?? "manualPayment", amountCents, postedAt })
    },

    /** Writes a reminder for an invoice. */
    remind(id: string, { date, title }: { date?: string; title?: string } = {}): Dunning {
      const now = clock.now()
      const invoice = document(id)
      const dunning = state.dunnings.put({
        id: newId(),
        version: 0,
        createdAt: now,
        updatedAt: now,
        voucherAt: date ? berlinMidnight(date) : now,
        invoiceId: invoice.id,
        title: title ?? "Zahlungserinnerung",
      })
      if (world.behaviour.dunningTouchesInvoice)
        state.documents.put({ ...invoice, version: invoice.version + 1, updatedAt: now })
      world.webhooks.announce("dunning.created", dunning.id)
      return dunning
    },

    deleteDunning(id: string): void {
      state.dunnings.delete(id)
      world.webhooks.announce("dunning.deleted", id)
    },

    takePaymentBack: (id: string, index?: number) => removePayment(world, document(id), index),

    createContact: (body: JsonObject) =>
      createContact(world, readContactBody({ version: 0, ...body }, world.behaviour)),

    createArticle: (body: JsonObject) => createArticle(world, body),

    editContact(id: string, changes: ContactEdit): Contact {
      const found = contact(id)
      const stored = state.contacts.put({
        ...found,
        ...changes,
        version: found.version + 1,
        updatedAt: clock.now(),
      })
      world.webhooks.announce("contact.changed", id)
      return stored
    },

    deleteContact(id: string): void {
      contact(id)
      state.contacts.delete(id)
      world.webhooks.announce("contact.deleted", id)
    },

    createDocument(
      kind: DocumentKind,
      body: JsonObject,
      options: { finalize?: boolean; precedingSalesVoucherId?: string } = {}
    ): SalesDocument {
      const rules = kindRules[kind]
      return createDocument(world, readSalesBody(body, rules, world.behaviour), rules, {
        finalize: options.finalize ?? false,
        precedingId: options.precedingSalesVoucherId ?? null,
      })
    },
  }
  return actions
}
