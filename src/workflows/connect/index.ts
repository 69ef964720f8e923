export { checkConnection } from "./check-connection"
export { connect, connectFromOptions, disconnect } from "./connect"
