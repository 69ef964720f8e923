export { tellLeftBehind, tellUntold } from "./tell-untold"
