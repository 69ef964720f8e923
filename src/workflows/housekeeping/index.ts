export { housekeeping } from "./housekeeping"
