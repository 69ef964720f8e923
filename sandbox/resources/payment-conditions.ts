import { ok, type Route } from "../http"
import { organizationOf, type World } from "../world"

function paymentConditions(world: World) {
  const days = organizationOf(world).paymentTermDays
  return [
    {
      id: "bc1b0d60-2d2f-4a55-9f25-6d0c00000001",
      organizationDefault: true,
      paymentTermLabelTemplate:
        days === 0 ? "Zahlbar sofort, rein netto" : "Zahlbar innerhalb von {paymentRange} Tagen",
      paymentTermDuration: days,
    },
    {
      id: "bc1b0d60-2d2f-4a55-9f25-6d0c00000002",
      organizationDefault: false,
      paymentTermLabelTemplate: "{discountRange} Tage -{discount}, {paymentRange} Tage netto",
      paymentTermDuration: 30,
      paymentDiscountConditions: { discountPercentage: 2, discountRange: 10 },
    },
  ]
}

export const paymentConditionRoutes: Route[] = [
  { method: "GET", path: "/v1/payment-conditions", run: (world) => ok(paymentConditions(world)) },
]
