import { SaleLine } from "../../domain/ledger"
import { Settings } from "../../domain/settings/settings"
import { Mark, readSupply, SaleLine as TaxedLine, TaxNeedsPerson } from "../../domain/tax"
import { itemMetadata } from "./item-metadata"
import { Order } from "./order-schema"

type Item = Order["items"][number]

/** What a line of the sale is for VAT: its item's own mark, else what the settings say. Shipping is what it goes with. */
export function supplyOf(
  line: Pick<SaleLine, "key" | "kind" | "name">,
  order: Order,
  settings: Settings
): Pick<TaxedLine, "supply" | "domesticReverseCharge"> | TaxNeedsPerson {
  if (line.kind === "shipping") {
    return { supply: "ancillary" }
  }
  const item = order.items.find(({ id }) => line.key === `item:${id}`)
  const { supply, domestic_reverse_charge: reverseCharge } = settings.metadata_keys
  const read = readSupply(
    {
      product: line.name,
      needsShipping: item?.requires_shipping !== false,
      supply: mark(item, supply),
      domesticReverseCharge: mark(item, reverseCharge),
    },
    settings.non_shipping_items
  )
  if (read.kind === "needs_person") {
    return read
  }
  const { domesticReverseCharge } = read
  return { supply: read.supply, ...(domesticReverseCharge === null ? {} : { domesticReverseCharge }) }
}

const mark = (item: Item | undefined, key: string): Mark => ({
  key,
  values: item === undefined ? [] : itemMetadata(item, key),
})
