export * from "./mask-call"
export * from "./support-text"
