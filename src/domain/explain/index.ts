export * from "./explain-order"
