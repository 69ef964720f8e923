/** An order as a checkout leaves it. Amounts are in euros, as Medusa keeps them. */
export type NewOrder = {
  email: string
  /** Null: a guest nobody knows */
  customerId: string | null
  lastName: string
  street: string
  companyName: string | null
  /** Whether prices contain the tax */
  taxIncluded: boolean
  lines: { title: string; quantity: number; unitPrice: number; ratePercent: number; discount: number }[]
  shippingPrice: number
  /** Captured at once; else the order has no payment yet, unless it is authorized */
  paid: boolean
  /** It has a payment, of which nothing is captured */
  authorized?: boolean
}

/** An order of somebody new in Berlin for 29.90 euros: 24.90 for goods, 5 for shipping. */
export const newOrder = (changes: Partial<NewOrder> = {}): NewOrder => ({
  email: "erika.muster@example.com",
  customerId: null,
  lastName: "Muster",
  street: "Am Markt 1",
  companyName: null,
  taxIncluded: true,
  lines: [{ title: "Becher", quantity: 1, unitPrice: 24.9, ratePercent: 19, discount: 0 }],
  shippingPrice: 5,
  paid: false,
  ...changes,
})

const taxLine = (ratePercent: number) => ({
  code: `de-${ratePercent}`,
  rate: ratePercent,
  provider_id: "system",
})

const addressOf = (order: NewOrder) => ({
  first_name: "Erika",
  last_name: order.lastName,
  company: order.companyName ?? undefined,
  address_1: order.street,
  postal_code: "10115",
  city: "Berlin",
  country_code: "de",
})

/** What the order module is given for it; written as a completed cart writes it. */
export const toCreateOrder = (order: NewOrder) => ({
  currency_code: "eur",
  email: order.email,
  status: "pending",
  ...(order.customerId === null ? {} : { customer_id: order.customerId }),
  shipping_address: addressOf(order),
  billing_address: addressOf(order),
  items: order.lines.map((line) => ({
    title: line.title,
    product_title: line.title,
    quantity: line.quantity,
    unit_price: line.unitPrice,
    is_tax_inclusive: order.taxIncluded,
    is_discountable: true,
    requires_shipping: true,
    tax_lines: [taxLine(line.ratePercent)],
    adjustments: line.discount === 0 ? [] : [{ code: "RABATT", amount: line.discount }],
  })),
  shipping_methods: [
    {
      name: "Standardversand",
      amount: order.shippingPrice,
      is_tax_inclusive: order.taxIncluded,
      tax_lines: [taxLine(19)],
    },
  ],
})
