import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { LEXOFFICE_MODULE } from "../../index"
import * as models from "../../models"
import type LexofficeModuleService from "../../service"

jest.setTimeout(120_000)

/** Runs tests on the module with a database of its own, whose tables are made from the models before each test. */
export const moduleTests = (suite: (given: { service: LexofficeModuleService }) => void): void =>
  moduleIntegrationTestRunner<LexofficeModuleService>({
    moduleName: LEXOFFICE_MODULE,
    moduleModels: Object.values(models),
    resolve: "./src/modules/lexoffice",
    moduleOptions: { encryptionKey: "5".repeat(64) },
    testSuite: ({ service }) => suite({ service }),
  })
