export { createViesChecker } from "./vies"
export type { ViesOptions } from "./vies"
export { guarded } from "./guarded"
