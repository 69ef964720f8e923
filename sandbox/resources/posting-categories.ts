import { postingCategories } from "../data/posting-categories"
import { ok, type Route } from "../http"

export const postingCategoryRoutes: Route[] = [
  {
    method: "GET",
    path: "/v1/posting-categories",
    run: () =>
      ok(
        postingCategories.map(({ id, name, type, contactRequired, splitAllowed, groupName }) => ({
          id,
          name,
          type,
          contactRequired,
          splitAllowed,
          groupName,
        }))
      ),
  },
]
