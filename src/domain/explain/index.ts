export * from "./explain-order"
export * from "./explanation"
export * from "./tell-explanation"
