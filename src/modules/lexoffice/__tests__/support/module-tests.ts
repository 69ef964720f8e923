import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { LEXOFFICE_MODULE } from "../../index"
import * as models from "../../models"
import type LexofficeModuleService from "../../service"
import type { Sql } from "../../sql/sql"

jest.setTimeout(120_000)

export type Given = {
  service: LexofficeModuleService
  /** A database manager with a connection pool of its own */
  another: () => Sql
}

/** Runs tests on the module with a database of its own, whose tables are made from the models before each test. */
export const moduleTests = (suite: (given: Given) => void): void =>
  moduleIntegrationTestRunner<LexofficeModuleService>({
    moduleName: LEXOFFICE_MODULE,
    moduleModels: Object.values(models),
    resolve: "./src/modules/lexoffice",
    moduleOptions: { encryptionKey: "5".repeat(64) },
    testSuite: ({ service, MikroOrmWrapper }) =>
      suite({ service, another: () => MikroOrmWrapper.forkManager() }),
  })
