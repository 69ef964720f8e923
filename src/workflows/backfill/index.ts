export { backfillOrders } from "./backfill"
export type { BackfillInput, BackfillSummary } from "./backfill"
