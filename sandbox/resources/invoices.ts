import { salesRoutes } from "../sales/routes"

export const invoiceRoutes = salesRoutes("invoice")
