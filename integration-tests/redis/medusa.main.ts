// A whole Medusa from this repository's medusa-config.ts, as server or as worker (MEDUSA_WORKER_MODE); a server also
// listens, and fills the shop when it is told to.
import express from "express"
import type { MedusaContainer } from "@medusajs/framework/types"
import loadMedusa from "@medusajs/medusa/loaders/index"
import { liftRateLimit } from "../helpers/lexoffice"
import { createAdminToken, seedShop } from "../helpers/shop"
import { fetchClient } from "./fetch-client"

const root = process.cwd()

async function fill(container: MedusaContainer, url: string) {
  const shop = await seedShop(container)
  const adminToken = await createAdminToken(container, fetchClient(url))
  await liftRateLimit(container)
  return { shop, adminToken }
}

async function main(): Promise<void> {
  process.once("disconnect", () => process.kill(process.pid, "SIGKILL"))
  const app = express()
  const { container } = await loadMedusa({ directory: root, expressApp: app })
  const url = `http://127.0.0.1:${process.env.PORT}`
  if (process.env.MEDUSA_WORKER_MODE === "server") {
    await new Promise<void>((done) => app.listen(Number(process.env.PORT), "127.0.0.1", done))
  }
  process.on("message", ({ id }: { id: number }) => {
    fill(container, url).then(
      (result) => process.send?.({ id, result }),
      (error: unknown) => process.send?.({ id, error: String(error instanceof Error ? error.stack : error) })
    )
  })
  process.send?.({ ready: true })
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
