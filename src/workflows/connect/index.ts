export { checkConnection } from "./check-connection"
export { connect, disconnect } from "./connect"
export { connectFromOptions, connectFromOptionsNow } from "./connect-from-options"
