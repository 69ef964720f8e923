import { ok, type Route } from "../http"

export const printLayouts = [
  { id: "6d3b2a10-0f5e-4a4b-8c02-7e1d5f0a0001", name: "Standard", default: true },
  { id: "6d3b2a10-0f5e-4a4b-8c02-7e1d5f0a0002", name: "Briefpapier", default: false },
]

export const printLayoutRoutes: Route[] = [
  { method: "GET", path: "/v1/print-layouts", run: () => ok(printLayouts) },
]
