import { newOrder, type NewOrder } from "../../integration-tests/workers/new-order"

const mug = { title: "Becher", quantity: 3, unitPrice: 11.9, ratePercent: 19, discount: 0 }
const book = { title: "Buch", quantity: 1, unitPrice: 21.4, ratePercent: 7, discount: 0 }
const candle = { title: "Kerze", quantity: 2, unitPrice: 7.99, ratePercent: 19, discount: 0 }

/** One of each kind that a shop has many of: what is copied is as mixed as what was sold. */
export const originals: NewOrder[] = [
  newOrder({ lines: [mug] }),
  newOrder({ lines: [mug, book, { ...candle, discount: 1.6 }], paid: true }),
  newOrder({ lines: [book, candle], companyName: "Muster GmbH", taxIncluded: false }),
  newOrder({ lines: [{ ...mug, discount: 3.57 }, book], paid: true, street: "Neue Straße 7" }),
]
