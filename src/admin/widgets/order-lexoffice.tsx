import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { OrderSection } from "../components/order/order-section"

const OrderLexofficeWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const revision = [order.updated_at, order.status, order.payment_status, order.fulfillment_status].join()
  // The dashboard puts every widget below its own sections, whatever the zone is called; on a busy order that is far down.
  return (
    <div className="order-first">
      <OrderSection key={order.id} orderId={order.id} revision={revision} />
    </div>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.side.before", id: "lexoffice:order" })

export default OrderLexofficeWidget
