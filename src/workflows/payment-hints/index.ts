export { hintAfter } from "./on-event"
