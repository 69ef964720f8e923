import { planOrder } from "../plan-order"
import { contentOf, context, type Fields, item, order } from "./order-builder"
import { payload } from "./printing"

describe("delivery", () => {
  const parcel = (day: string | null, items = ["ordli_cup"], fields: object = {}) => ({
    shipped_at: day === null ? null : `${day}T12:00:00Z`,
    items: items.map((line_item_id) => ({ line_item_id })),
    ...fields,
  })
  const at = (day: string) => `${day}T00:00:00.000+01:00`
  it.each<[string, Fields, object]>([
    [
      "nothing left yet: the day of the document",
      {},
      { shippingType: "delivery", shippingDate: at("2026-03-03") },
    ],
    [
      "one parcel",
      { fulfillments: [parcel("2026-03-02")] },
      { shippingType: "delivery", shippingDate: at("2026-03-02") },
    ],
    [
      "several parcels, whatever their order",
      { fulfillments: [parcel("2026-03-03"), parcel("2026-03-01"), parcel(null)] },
      { shippingType: "deliveryperiod", shippingDate: at("2026-03-01"), shippingEndDate: at("2026-03-03") },
    ],
    [
      "cancelled parcels and those of other lines do not count",
      {
        fulfillments: [
          parcel("2026-03-01", ["ordli_cup"], { canceled_at: "2026-03-02T12:00:00Z" }),
          parcel("2026-02-20", ["ordli_gone"]),
          parcel("2026-03-02"),
        ],
      },
      { shippingType: "delivery", shippingDate: at("2026-03-02") },
    ],
    [
      "nothing to ship",
      { items: [item({ requires_shipping: false })] },
      { shippingType: "service", shippingDate: at("2026-03-03") },
    ],
  ])("%s", (_name, fields, expected) => {
    expect(payload(order(fields)).shippingConditions).toEqual(expected)
  })

  it("decides the tax for the day that is sent as the (last) day of delivery", () => {
    const shipped = order({ fulfillments: [parcel("2026-02-27"), parcel("2026-03-02")] })
    expect(contentOf(planOrder(shipped, [], 0, context()))).toMatchObject({
      delivery: { from: "2026-02-27", to: "2026-03-02" },
      tax: { decision: { on: "2026-03-02" } },
    })
  })
})
