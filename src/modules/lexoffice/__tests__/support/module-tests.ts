import type LexofficeModuleService from "../../service"
import type { Sql } from "../../sql/sql"
import { openModule, type OpenModule } from "./open-module"

jest.setTimeout(120_000)

export type Given = {
  service: LexofficeModuleService
  /** A database manager with a connection pool of its own */
  another: () => Sql
}

/** Runs tests on the module with a database of its own, whose tables are made from the models and empty before each test. */
export function moduleTests(suite: (given: Given) => void): void {
  describe("", () => {
    let module: OpenModule | undefined
    const opened = (): OpenModule => {
      if (module === undefined) throw new Error("the module is there from beforeAll on")
      return module
    }

    beforeAll(async () => {
      module = await openModule()
    })
    beforeEach(() => opened().empty())
    afterAll(() => module?.close())

    const service = new Proxy({} as LexofficeModuleService, {
      get: (_target, property) => Reflect.get(opened().service, property) as unknown,
    })
    suite({ service, another: () => opened().another() })
  })
}
