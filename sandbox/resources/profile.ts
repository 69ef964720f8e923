import { ok, withoutEmpty, type Route } from "../http"
import { organizationOf, type World } from "../world"

function showProfile(world: World) {
  const organization = organizationOf(world)
  return withoutEmpty({
    organizationId: organization.organizationId,
    companyName: organization.companyName,
    created: {
      userId: organization.userId,
      userName: organization.userName,
      userEmail: organization.userEmail,
      date: organization.createdDate,
    },
    connectionId: organization.connectionId,
    businessFeatures: organization.businessFeatures,
    taxType: organization.taxType,
    smallBusiness: organization.smallBusiness,
    distanceSalesPrinciple: organization.distanceSalesPrinciple,
  })
}

export const profileRoutes: Route[] = [
  { method: "GET", path: "/v1/profile", scopes: ["profile.read"], run: (world) => ok(showProfile(world)) },
]
