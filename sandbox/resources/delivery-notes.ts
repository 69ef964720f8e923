import { salesRoutes } from "../sales/routes"

export const deliveryNoteRoutes = salesRoutes("deliverynote")
