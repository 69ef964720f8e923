import { salesRoutes } from "../sales/routes"

export const orderConfirmationRoutes = salesRoutes("orderconfirmation")
