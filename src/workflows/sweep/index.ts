export { sweepOrders } from "./sweep"
export type { SweepSummary } from "./sweep"
