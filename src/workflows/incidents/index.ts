export { dismissIncident, retryIncident } from "./retry-incident"
