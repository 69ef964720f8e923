export * from "./change-settings"
export * from "./field-problems"
export * from "./settings"
