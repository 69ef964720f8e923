import type { Control } from "../../sandbox"

type Remote = ReturnType<Control["state"]>

/** What lexoffice has of an order: a document it made itself, or the voucher of one that the shop made. */
export type Booked = {
  id: string
  number: string
  isInvoice: boolean
  grossCents: number
  /** Number of the order, and which of our documents it says to be; null: it names none */
  order: number | null
  place: string | null
  /** Name and street it is printed with; null for vouchers, which print none */
  address: string | null
  /** Files of a voucher; null for lexoffice's own documents */
  files: number | null
}

/** Everything in lexoffice that belongs to an order, by what is printed on it. */
export const bookedIn = ({ documents, vouchers }: Remote): Booked[] => [
  ...documents.map((document): Booked => {
    const reference = referenceOf(`${document.introduction ?? ""}\n${document.remark ?? ""}`)
    return {
      id: document.id,
      number: document.number,
      isInvoice: document.kind === "invoice",
      grossCents: document.grossCents,
      order: reference === null ? null : Number(reference[1]),
      place: reference === null ? null : `${reference[1]}-${reference[2]}`,
      address: `${document.address.name}, ${document.address.street ?? ""}`,
      files: null,
    }
  }),
  ...vouchers.map((voucher): Booked => {
    const order = /^Bestellung #(\d+)$/m.exec(voucher.remark ?? "")?.[1]
    return {
      id: voucher.id,
      number: voucher.number ?? "",
      isInvoice: voucher.type === "salesinvoice",
      grossCents: voucher.grossCents ?? 0,
      order: order === undefined ? null : Number(order),
      place: voucher.number ?? null,
      address: null,
      files: voucher.files.length,
    }
  }),
]

/** Order number, sequence, end of our id. */
const referenceOf = (text: string): RegExpExecArray | null =>
  /(?:^|\s)(\d+)-(\d+)-([0-9A-Z]{6})(?:\s|$)/.exec(text)
