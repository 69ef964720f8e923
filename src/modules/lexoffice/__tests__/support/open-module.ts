import {
  ContainerRegistrationKeys,
  isSharedConnectionSymbol,
  Modules,
  ModulesSdkUtils,
  toMikroOrmEntities,
} from "@medusajs/framework/utils"
import { initModules, MockEventBusService, TestDatabaseUtils } from "@medusajs/test-utils"
import { LEXOFFICE_MODULE } from "../../index"
import * as models from "../../models"
import type LexofficeModuleService from "../../service"
import type { Sql } from "../../sql/sql"

export type OpenModule = {
  service: LexofficeModuleService
  another: () => Sql
  /** As after the start: no rows */
  empty: () => Promise<void>
  close: () => Promise<void>
}

/** The module alone, over a database whose tables are made from the models. */
export async function openModule(): Promise<OpenModule> {
  const database = {
    clientUrl: TestDatabaseUtils.getDatabaseURL(`module_${process.pid}`),
    schema: "public",
  }
  const orm = TestDatabaseUtils.getMikroOrmWrapper({
    mikroOrmEntities: toMikroOrmEntities(Object.values(models)),
    ...database,
  })
  await orm.setupDatabase()
  const connection = ModulesSdkUtils.createPgConnection(database)
  const module = {
    resolve: "./src/modules/lexoffice",
    options: { database, encryptionKey: "5".repeat(64), [isSharedConnectionSymbol]: true },
  }
  const { medusaApp, shutdown } = await initModules({
    injectedDependencies: {
      [ContainerRegistrationKeys.PG_CONNECTION]: connection,
      [ContainerRegistrationKeys.LOGGER]: console,
      [ContainerRegistrationKeys.CONFIG_MODULE]: { modules: { [LEXOFFICE_MODULE]: module } },
      [Modules.EVENT_BUS]: new MockEventBusService(),
    },
    modulesConfig: { [LEXOFFICE_MODULE]: module },
    databaseConfig: database,
    preventConnectionDestroyWarning: true,
  })
  const { [LEXOFFICE_MODULE]: service } = medusaApp.modules as Record<string, LexofficeModuleService>
  if (service === undefined) throw new Error("the module did not load")
  return {
    service,
    another: () => orm.forkManager(),
    empty: () => emptyTables(service.sql),
    async close() {
      await shutdown()
      await connection.destroy()
      await orm.clearDatabase()
    },
  }
}

async function emptyTables(sql: Sql): Promise<void> {
  const tables = await sql.execute<{ name: string }>(
    "select quote_ident(tablename) as name from pg_tables where schemaname = 'public'"
  )
  await sql.execute(`truncate table ${tables.map(({ name }) => name).join(", ")} restart identity`)
}
