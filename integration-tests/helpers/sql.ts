import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Asks or changes the shop's database behind everybody's back; `?` stands for a binding. */
export type Sql = <Row = unknown>(statement: string, bindings?: readonly unknown[]) => Promise<Row[]>

type Connection = { raw(statement: string, bindings?: readonly unknown[]): Promise<{ rows: unknown[] }> }

export const sqlOf =
  (getContainer: () => MedusaContainer): Sql =>
  async <Row>(statement: string, bindings?: readonly unknown[]) => {
    const connection = getContainer().resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await connection.raw(statement, bindings)
    return rows as Row[]
  }
