import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { signIn, type Credentials } from "./sign-in"
import type { HttpClient } from "./types"

const ADMIN: Credentials = { email: "admin@example.com", password: "supersecret" }

export async function createAdminUser(
  container: MedusaContainer,
  credentials: Credentials = ADMIN
): Promise<void> {
  const { email } = credentials
  const registration = await container
    .resolve(Modules.AUTH)
    .register("emailpass", { body: { ...credentials } })
  const { authIdentity, error } = registration
  if (!authIdentity) throw new Error(`Cannot register ${email}: ${error}`)
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity.id, userData: { email, first_name: "Ada", last_name: "Admin" } },
  })
}

/** Creates an admin user and signs in. */
export async function createAdminToken(
  container: MedusaContainer,
  client: HttpClient,
  credentials: Credentials = ADMIN
): Promise<string> {
  await createAdminUser(container, credentials)
  return signIn(client, "user", credentials)
}
