import type { AxiosInstance } from "axios"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Control, Sandbox, SandboxOptions } from "../../sandbox"
import { lazily } from "./lazily"
import { useSandbox } from "./lexoffice"
import { openShop, type LexofficeShop } from "./lexoffice-shop"
import type { ShopOptions } from "./shop"
import { shopTests } from "./shop-tests"
import { sqlOf, type Sql } from "./sql"
import { withoutWaiting } from "./without-waiting"

/** To be used from beforeAll on. */
export type ConnectedShop = {
  shop: LexofficeShop
  sandbox: Sandbox
  /** The sandbox's */
  control: Control
  sql: Sql
  /** e.g. `changeDocuments("email = null where id = ?", [id])` */
  changeDocuments: (assignments: string, bindings?: readonly unknown[]) => Promise<unknown>
  time: ReturnType<typeof withoutWaiting>
  api: AxiosInstance
  getContainer: () => MedusaContainer
}

type Suite = ShopOptions & {
  testSuite: (given: ConnectedShop) => void
  sandbox?: SandboxOptions
  /** What the suite's `beforeAll` hooks do in lexoffice is there in every test. */
  keepsSandbox?: boolean
}

/** Tests on a shop with a catalogue that is connected with a sandbox, which is empty before every test. */
export function connectedShopTests({ testSuite, sandbox, keepsSandbox, ...options }: Suite): void {
  const getSandbox = useSandbox(sandbox)
  shopTests({
    testSuite: ({ api, getContainer }) => {
      let shop: LexofficeShop | undefined
      const opened = (): LexofficeShop => {
        if (shop === undefined) throw new Error("the shop is open from beforeAll on")
        return shop
      }

      beforeAll(async () => {
        shop = await openShop(getContainer(), api, getSandbox(), options)
      })
      beforeEach(() => {
        if (!keepsSandbox) getSandbox().control.reset()
        getSandbox().control.addKey(getSandbox().apiKey)
      })

      const sql = sqlOf(getContainer)
      testSuite({
        shop: lazily(opened),
        sandbox: lazily(getSandbox),
        control: lazily(() => getSandbox().control),
        sql,
        changeDocuments: (assignments, bindings) =>
          sql(`update lexoffice_document set ${assignments}`, bindings),
        time: withoutWaiting(sql),
        api,
        getContainer,
      })
    },
  })
}
