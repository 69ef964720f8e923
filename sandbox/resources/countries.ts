import { countries } from "../data/countries"
import { ok, type Route } from "../http"

export const countryRoutes: Route[] = [{ method: "GET", path: "/v1/countries", run: () => ok(countries) }]
