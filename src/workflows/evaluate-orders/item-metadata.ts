import { Order } from "./order-schema"

/** What metadata says about an item under a key, most specific first: line item, variant, product. */
export const itemMetadata = (item: Order["items"][number], key: string): unknown[] =>
  [item.metadata, item.variant?.metadata, item.product?.metadata].map((metadata) => metadata?.[key])
