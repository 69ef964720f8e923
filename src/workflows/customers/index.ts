export { changeCustomer } from "./change-customer"
export type { CustomerChange } from "./change-customer"
export { readCustomer } from "./read-customer"
export type { CustomerFacts } from "./read-customer"
