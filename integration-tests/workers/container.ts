import { join } from "node:path"
import { container, MedusaAppLoader } from "@medusajs/framework"
import { asValue } from "@medusajs/framework/awilix"
import { configManager } from "@medusajs/framework/config"
import { pgConnectionLoader } from "@medusajs/framework/database"
import { featureFlagsLoader } from "@medusajs/framework/feature-flags"
import { logger } from "@medusajs/framework/logger"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, defineConfig, Modules } from "@medusajs/framework/utils"

const root = join(__dirname, "..", "..")

/** What the plugin's queries reach: the order, its money, parcels and customer, files. The rest of Medusa is left out. */
const neededByPlugin: string[] = [
  Modules.ORDER,
  Modules.PAYMENT,
  Modules.FULFILLMENT,
  Modules.CUSTOMER,
  Modules.FILE,
  Modules.EVENT_BUS,
  Modules.WORKFLOW_ENGINE,
  Modules.LOCKING,
  Modules.CACHE,
]

/** Medusa's own cancellation gives reserved stock free. */
const neededByShop: string[] = [...neededByPlugin, Modules.INVENTORY]

export type PlaceOfWork = { databaseUrl: string; apiUrl: string; encryptionKey?: string }

const loader = () => new MedusaAppLoader({ cwd: root })

async function configure(place: PlaceOfWork, needed: readonly string[]): Promise<void> {
  const { databaseUrl, apiUrl, encryptionKey = "0".repeat(64) } = place
  const config = defineConfig({
    projectConfig: {
      databaseUrl,
      http: { storeCors: "", adminCors: "", authCors: "", jwtSecret: "for tests", cookieSecret: "for tests" },
    },
    modules: [
      {
        resolve: "./src/modules/lexoffice",
        options: { encryptionKey, apiBaseUrl: apiUrl, appBaseUrl: apiUrl, eventDelayMs: 0 },
      },
    ],
  })
  const keys = [...Object.values<string>(Modules), ...Object.keys(config.modules ?? {})]
  const kept = keys.map((key) => [
    key,
    needed.includes(key) || key === "lexoffice" ? (config.modules?.[key] ?? undefined) : false,
  ])
  const modules = Object.fromEntries(kept.filter(([, value]) => value !== undefined))
  await featureFlagsLoader(root)
  configManager.loadConfig({ projectConfig: { ...config, modules, plugins: [] }, baseDir: root })
  container.register({
    [ContainerRegistrationKeys.LOGGER]: asValue(logger),
    [ContainerRegistrationKeys.REMOTE_QUERY]: asValue(null),
  })
  await pgConnectionLoader()
}

/** Makes the tables of the modules that are needed, and of the links between them. */
export async function migrate(place: PlaceOfWork): Promise<void> {
  await configure(place, neededByShop)
  await loader().runModulesMigrations()
  const planner = await loader().getLinksExecutionPlanner()
  await planner.executePlan(await planner.createPlan())
}

/** Medusa without HTTP, jobs and subscribers: its modules, links and query engine, and the plugin's module. */
export async function openContainer(
  place: PlaceOfWork,
  role: "worker" | "shop" = "worker"
): Promise<MedusaContainer> {
  await configure(place, role === "shop" ? neededByShop : neededByPlugin)
  const { onApplicationStart } = await loader().load()
  await onApplicationStart()
  return container
}
