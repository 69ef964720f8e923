import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { OrdersLine } from "../components/order/orders-line"

const OrderListLexofficeWidget = () => <OrdersLine />

export const config = defineWidgetConfig({ zone: "order.list.before", id: "lexoffice:orders" })

export default OrderListLexofficeWidget
