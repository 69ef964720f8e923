export { tellLeftBehind, tellOfDocument, tellOfIncidents } from "./tell-untold"
