export { patienceMs } from "./answered-in-time"
export { tellLeftBehind, tellOfDocument, tellOfIncidents } from "./tell-untold"
