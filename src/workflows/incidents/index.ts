export { incidentLinks } from "./incident-links"
export { dismissMany } from "./dismiss-many"
export { dismissIncident, retryIncident } from "./retry-incident"
export { retryMany, retryRequested } from "./retry-many"
