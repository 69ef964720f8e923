import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import type { OrderAddressDTO, RegisterOrderChangeDTO, UpdateOrderDTO } from "@medusajs/framework/types"
import { emitEventStep, registerOrderChangesStep, updateOrdersStep } from "@medusajs/medusa/core-flows"

export const writeCountryWorkflowId = "lexoffice-write-country"

export type CountryInput = {
  order_id: string
  country_code: string
  user_id: string
  kind: "billing_address" | "shipping_address"
  /** null: the order has no address at all */
  address: OrderAddressDTO | null
}

type Given = { input: CountryInput }

const withCountry = ({ address, country_code }: CountryInput) => {
  const { id: _id, ...kept } = address ?? { id: null }
  return { ...kept, country_code }
}

const toUpdate = ({ input }: Given): UpdateOrderDTO =>
  input.kind === "billing_address"
    ? { billing_address: withCountry(input) }
    : { shipping_address: withCountry(input) }

const toChanges = ({ input }: Given): RegisterOrderChangeDTO[] => [
  {
    change_type: "update_order",
    order_id: input.order_id,
    created_by: input.user_id,
    confirmed_by: input.user_id,
    details: { type: input.kind, old: input.address, new: withCountry(input) },
  },
]

/**
 * Medusa's own update of an order refuses every country but the one that is there, also where there is none. The steps are
 * the same ones: a new address of the order, and an entry in its history.
 */
export const writeCountryWorkflow = createWorkflow(writeCountryWorkflowId, (input: CountryInput) => {
  const selector = transform({ input }, ({ input: { order_id } }) => ({ id: order_id }))
  updateOrdersStep({ selector, update: transform({ input }, toUpdate) })
  registerOrderChangesStep(transform({ input }, toChanges))
  emitEventStep({ eventName: OrderWorkflowEvents.UPDATED, data: selector })
  return new WorkflowResponse(selector)
})
