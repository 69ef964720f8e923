import { regularError } from "../errors"
import type { Fields } from "../fields"
import type { Behaviour } from "../options"
import type { LineItem } from "../records"
import { unitPrices } from "../totals"
import type { KindRules, TaxType } from "./kinds"

const itemTypes = ["custom", "material", "service", "text"] as const
const maxItems = 300

/** What holds for all items of one document. */
type Context = { rules: KindRules; taxType: TaxType; behaviour: Behaviour }

function readUnitPrice(item: Fields, { rules, taxType, behaviour }: Context): LineItem["unitPrice"] {
  const price = item.object("unitPrice", rules.hasPrices)
  if (!price) return undefined
  price.oneOf("currency", ["EUR"], true)
  const unit = taxType === "gross" ? "gross" : "net"
  const [name, other] = unit === "gross" ? ["grossAmount", "netAmount"] : ["netAmount", "grossAmount"]
  const amount = price.number(name, { required: true, decimals: 4 })
  if (price.has(other) && behaviour.bothUnitPrices === "refuse") {
    price.fail("invalid", other, `darf bei taxType ${taxType} nicht angegeben werden`)
  }
  if ((amount ?? 0) < 0 && behaviour.negativeAmounts === "refuse") {
    price.fail("invalid", name, "darf nicht negativ sein")
  }
  const ratePercent = price.number("taxRatePercentage", { required: true, decimals: 2 })
  if (amount === undefined || ratePercent === undefined) return undefined
  if (ratePercent < 0 || ratePercent > 100) {
    return price.fail("invalid", "taxRatePercentage", "muss zwischen 0 und 100 liegen")
  }
  const { net, gross } = unitPrices(unit, amount, ratePercent)
  return { netAmount: net, grossAmount: gross, ratePercent }
}

function readDiscount(item: Fields, { rules, behaviour }: Context): number | undefined {
  if (!item.has("discountPercentage")) return undefined
  if (!rules.hasLineDiscount) {
    if (behaviour.creditNoteExtraFields === "refuse") {
      item.fail("invalid", "discountPercentage", "gibt es bei dieser Belegart nicht")
    }
    return undefined
  }
  const discount = item.number("discountPercentage", { decimals: 2 })
  if (discount !== undefined && (discount < 0 || discount > 100)) {
    return item.fail("invalid", "discountPercentage", "muss zwischen 0 und 100 liegen")
  }
  return discount
}

function readItem(item: Fields, context: Context): LineItem {
  const type = item.oneOf("type", itemTypes, true) ?? "custom"
  const name = item.text("name", { required: true, max: 255 }) ?? ""
  const description = item.text("description", { max: 2000 })
  if (item.has("id") && (type === "custom" || type === "text")) {
    throw regularError(406, "Only line items of type material or service can contain an ID")
  }
  if (type === "text") return { type, name, description }
  const quantity = item.number("quantity", { required: true, decimals: 4 })
  if ((quantity ?? 0) < 0 && context.behaviour.negativeAmounts === "refuse") {
    item.fail("invalid", "quantity", "darf nicht negativ sein")
  }
  return {
    type,
    id: type === "custom" ? undefined : item.text("id", { required: true })?.toLowerCase(),
    name,
    description,
    quantity,
    unitName: item.text("unitName", { required: true }),
    unitPrice: readUnitPrice(item, context),
    discountPercent: readDiscount(item, context),
  }
}

export function readLineItems(
  body: Fields,
  rules: KindRules,
  taxType: TaxType,
  behaviour: Behaviour
): LineItem[] {
  const items = body.objects("lineItems", true)
  if (!items) return []
  if (items.length === 0) body.fail("empty", "lineItems", "darf nicht leer sein")
  if (items.length > maxItems) {
    body.fail("size", "lineItems", `Größe muss zwischen 1 und ${maxItems} liegen`)
    return []
  }
  return items.map((item) => readItem(item, { rules, taxType, behaviour }))
}
