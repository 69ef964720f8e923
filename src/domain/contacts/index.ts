export * from "./merge-contact"
export * from "./to-contact"
