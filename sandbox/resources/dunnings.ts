import { berlinDateTime } from "../dates"
import { emptyError, regularError } from "../errors"
import { ok, type Route } from "../http"
import type { Dunning } from "../records"
import { organizationOf, type World } from "../world"

export const dunningsOf = (world: World, invoiceId: string): Dunning[] =>
  world.state.dunnings.values().filter((dunning) => dunning.invoiceId === invoiceId)

/** Always a draft, and in no list. What it demands is left out: nobody here asks. */
function showDunning(world: World, dunning: Dunning) {
  const invoice = world.state.documents.get(dunning.invoiceId)
  return {
    id: dunning.id,
    organizationId: organizationOf(world).organizationId,
    createdDate: berlinDateTime(dunning.createdAt),
    updatedDate: berlinDateTime(dunning.updatedAt),
    version: dunning.version,
    language: "de",
    archived: false,
    voucherStatus: "draft",
    voucherDate: berlinDateTime(dunning.voucherAt),
    title: dunning.title,
    relatedVouchers: invoice
      ? [{ id: invoice.id, voucherNumber: invoice.number, voucherType: invoice.kind }]
      : [],
  }
}

export const dunningRoutes: Route[] = [
  {
    method: "GET",
    path: "/v1/dunnings/:id",
    scopes: ["dunnings.read"],
    run: (world, _, id) => {
      const dunning = world.state.dunnings.get(id)
      if (dunning) return ok(showDunning(world, dunning))
      throw world.behaviour.notFoundBody === "empty" ? emptyError(404) : regularError(404, "Not Found")
    },
  },
]
