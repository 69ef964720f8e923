import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminCustomer, DetailWidgetProps } from "@medusajs/framework/types"
import { CustomerSection } from "../components/customer/customer-section"

const CustomerLexofficeWidget = ({ data: customer }: DetailWidgetProps<AdminCustomer>) => {
  const revision = [customer.updated_at, ...customer.addresses.map(({ updated_at }) => updated_at)].join()
  return <CustomerSection key={customer.id} customerId={customer.id} revision={revision} />
}

export const config = defineWidgetConfig({ zone: "customer.details.side.before", id: "lexoffice:customer" })

export default CustomerLexofficeWidget
