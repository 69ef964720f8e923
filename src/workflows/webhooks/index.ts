export { callbackAddress } from "./callback-address"
export { ensureSubscriptions, removeSubscriptions } from "./ensure-subscriptions"
export { handleReceived, handleWebhookEvents } from "./handle-events"
export { receiveDelivery } from "./receive-delivery"
