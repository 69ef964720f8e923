export * from "./cents"
export * from "./round-to-total"
export * from "./tax-column"
