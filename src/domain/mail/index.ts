export * from "./judge-mail"
export * from "./next-mail"
export * from "./to-mail"
