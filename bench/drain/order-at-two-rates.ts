import { newOrder, type NewOrder } from "../../integration-tests/workers/new-order"

/** An order of two lines at two rates; a benchmark names what matters to it. */
export const orderAtTwoRates = (change: Partial<NewOrder> = {}): NewOrder =>
  newOrder({
    lines: [
      { title: "Becher", quantity: 2, unitPrice: 11.9, ratePercent: 19, discount: 0 },
      { title: "Buch", quantity: 1, unitPrice: 21.4, ratePercent: 7, discount: 0 },
    ],
    shippingPrice: 4.9,
    ...change,
  })
