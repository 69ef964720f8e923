import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createAdminUser, signIn } from "../helpers/shop"
import { shopTests } from "../helpers/shop-tests"
import { useRoles } from "./use-roles"

useRoles()

const requests = {
  "see documents": ["get", "documents"],
  "see the inbox": ["get", "incidents"],
  "see an order": ["get", "orders/order_none"],
  "send documents": ["post", "documents/transmit", { kind: "invoice" }],
  "retry incidents": ["post", "incidents/retry", { code: "country_missing" }],
  "see the log": ["get", "calls"],
  "see settings": ["get", "settings"],
  "see the connection": ["get", "connection"],
  "change settings": ["post", "settings", { payment_terms: {} }],
  disconnect: ["delete", "connection"],
} as const
type Request = keyof typeof requests

const seeing: Request[] = ["see documents", "see the inbox", "see an order"]

/** Of each role: what it is given, and what it may do then. */
const roles: [name: string, policies: string[], may: Request[]][] = [
  ["a role without lexoffice", ["order:read"], []],
  ["a role that sees documents", ["lexoffice_document:read"], seeing],
  [
    "a role that keeps the books",
    ["lexoffice_document:read", "lexoffice_document:update"],
    [...seeing, "send documents", "retry incidents"],
  ],
  ["a role that looks for errors", ["lexoffice_call:read"], ["see the log"]],
  ["a role that sees settings", ["lexoffice_settings:read"], ["see settings", "see the connection"]],
  [
    "a role that changes settings",
    ["lexoffice_settings:read", "lexoffice_settings:update"],
    ["see settings", "see the connection", "change settings", "disconnect"],
  ],
  ["a role that may do everything", ["*:*"], Object.keys(requests) as Request[]],
]

shopTests({
  testSuite: ({ api, getContainer }) => {
    it.each(roles)("%s", async (name, policies, may) => {
      const container = getContainer()
      const rbac = container.resolve(Modules.RBAC)
      const granted = await rbac.listRbacPolicies({ key: policies })
      expect(granted.map(({ key }) => key).sort()).toEqual([...policies].sort())
      const role = await rbac.createRbacRoles({ name })
      await rbac.createRbacRolePolicies(granted.map(({ id }) => ({ role_id: role.id, policy_id: id })))

      const person = { email: "person@example.com", password: "supersecret" }
      await createAdminUser(container, person)
      const [user] = await container.resolve(Modules.USER).listUsers({ email: person.email })
      await container.resolve(ContainerRegistrationKeys.LINK).create({
        [Modules.USER]: { user_id: user?.id },
        [Modules.RBAC]: { rbac_role_id: role.id },
      })
      const token = await signIn(api, "user", person)

      const allowed: string[] = []
      for (const [what, [method, path, data]] of Object.entries(requests)) {
        const { status } = await api.request({
          method,
          url: `/admin/lexoffice/${path}`,
          data,
          headers: { authorization: `Bearer ${token}` },
          validateStatus: () => true,
        })
        if (status !== 403) allowed.push(what)
        expect(status).not.toBe(401)
      }
      expect(allowed).toEqual(may)
    })
  },
})
