import { salesRoutes } from "../sales/routes"

export const creditNoteRoutes = salesRoutes("creditnote")
