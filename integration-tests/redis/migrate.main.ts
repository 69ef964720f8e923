// All tables of the shop that medusa-config.ts describes.
import { MedusaAppLoader } from "@medusajs/framework"
import { LinkLoader } from "@medusajs/framework/links"
import { logger } from "@medusajs/framework/logger"
import { getResolvedPlugins, mergePluginModules } from "@medusajs/framework/utils"
import { configManager } from "@medusajs/framework/config"
import { initializeContainer } from "@medusajs/medusa/loaders/index"
import { join } from "node:path"

async function main(): Promise<void> {
  const root = process.cwd()
  await initializeContainer(root)
  const plugins = await getResolvedPlugins(root, configManager.config, true)
  mergePluginModules(configManager.config, plugins, root)
  await new LinkLoader(
    plugins.map(({ resolve }) => join(resolve, "links")),
    logger
  ).load()
  const loader = new MedusaAppLoader({ cwd: root })
  await loader.runModulesMigrations()
  const planner = await loader.getLinksExecutionPlanner()
  await planner.executePlan(await planner.createPlan())
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  }
)
