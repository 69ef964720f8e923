import { once } from "node:events"
import type { AddressInfo } from "node:net"
import axios, { type AxiosInstance } from "axios"
import express from "express"
import { MedusaModule } from "@medusajs/framework/modules-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import loadMedusa from "@medusajs/medusa/loaders/index"
import { Client } from "pg"
import { LEXOFFICE_MODULE } from "../../src/modules/lexoffice"
import { readConfig } from "../../src/modules/lexoffice/config"
import type LexofficeModuleService from "../../src/modules/lexoffice/service"
import {
  databaseUrl,
  dropDatabase,
  makeMigrated,
  onServer,
  shopWithRoles,
  wholeShop,
} from "../workers/database"
import { KeptData } from "./kept-data"
import { stopScheduledJobs } from "./lexoffice"
import { pluginOptions } from "./plugin-options"
import { followSubscribers } from "./subscribers-at-work"

/** A whole Medusa in this process, from medusa-config.ts, with a database of its own. */
export type RunningShop = {
  api: AxiosInstance
  container: MedusaContainer
  /** As after the start: no data but Medusa's defaults, and options as the environment says now */
  empty(): Promise<void>
  /** What the database holds now is what `restore` brings back. */
  keep(): Promise<void>
  restore(): Promise<void>
  close(): Promise<void>
}

/** Longer than any test: client and server must not close an idle connection at the same moment. */
const keepAliveMs = 600_000

export async function startShop(name: string): Promise<RunningShop> {
  const migration = process.env.MEDUSA_FF_RBAC === undefined ? wholeShop : shopWithRoles
  await onServer((server) => makeMigrated(server, name, migration))
  const { container, shutdown, app } = await load(databaseUrl(name))
  await stopScheduledJobs(container)
  followSubscribers(container)
  const server = app.listen(0)
  server.keepAliveTimeout = keepAliveMs
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  const client = new Client({ connectionString: databaseUrl(name) })
  await client.connect()
  const defaults = new KeptData(client, "kept_defaults")
  const kept = new KeptData(client, "kept")
  await defaults.keep()
  return {
    api: axios.create({ baseURL: `http://localhost:${port}` }),
    container,
    async empty() {
      await defaults.restore()
      readOptionsAgain(container)
    },
    keep: () => kept.keep(),
    restore: () => kept.restore(),
    async close() {
      server.close()
      server.closeAllConnections()
      await shutdown()
      MedusaModule.clearInstances()
      await client.end()
      await onServer((connection) => dropDatabase(connection, name))
    },
  }
}

/** medusa-config.ts reads where the database is from the environment. */
async function load(url: string) {
  const given = process.env.DATABASE_URL
  process.env.DATABASE_URL = url
  try {
    return await loadMedusa({ directory: process.cwd(), expressApp: express() })
  } finally {
    process.env.DATABASE_URL = given
  }
}

function readOptionsAgain(container: MedusaContainer): void {
  const { config } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  Object.assign(config, readConfig(pluginOptions()))
}
