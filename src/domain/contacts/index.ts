export * from "./list-words"
export * from "./merge-contact"
export * from "./to-contact"
