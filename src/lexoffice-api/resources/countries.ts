import { z } from "@medusajs/framework/zod"
import { Http } from "../http"
import { Country, countrySchema } from "../schemas/country"

/** All countries and special areas, in one answer. Source: lexware public API documentation, chapter "Countries", read 2026-11. */
export const listCountries = (http: Http): Promise<Country[]> =>
  http.get("/v1/countries", { schema: z.array(countrySchema) })
