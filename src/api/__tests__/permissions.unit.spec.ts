import { readdirSync, readFileSync } from "node:fs"
import { join, sep } from "node:path"
import { lexofficePolicies } from "../../policies/lexoffice"
import { permissions } from "../permissions"

const folder = join(__dirname, "..", "admin", "lexoffice")

/** `GET documents/:id`, of all routes there are */
const routes = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(`${sep}route.ts`))
  .flatMap((file) => {
    const path = file
      .split(sep)
      .slice(0, -1)
      .join("/")
      .replace(/\[(\w+)\]/g, ":$1")
    const methods = readFileSync(join(folder, file), "utf8").matchAll(
      /^export (?:const|async function|function) ([A-Z]+)\b/gm
    )
    return [...methods].map(([, method]) => `${method} ${path}`)
  })

const guarded = permissions.flatMap(({ matcher, methods = [] }) =>
  methods.map((method) => `${method} ${String(matcher).replace("/admin/lexoffice/", "")}`)
)

describe("what a role must allow", () => {
  it("is told for each route of the admin API, once", () => {
    expect(routes.length).toBeGreaterThan(30)
    expect([...guarded].sort()).toEqual([...routes].sort())
  })

  it("is something that a role can be given", () => {
    const given = (lexofficePolicies as { policies: { resource: string; operation: string }[] }).policies
    const names = new Set(given.map(({ resource, operation }) => `${resource}:${operation}`))
    const needed = permissions
      .flatMap(({ policies = [] }) => policies)
      .map(({ resource, operation }) => `${resource}:${operation as string}`)
    expect(new Set(needed)).toEqual(names)
  })
})
