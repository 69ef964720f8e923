/** An order whose documents the database does not take, and what it says about them. */
export type RefusedOrder = { orderId: string; message: string }

export type WrittenApart = { stale: string[]; refused: RefusedOrder[] }

/** Writes some orders in one transaction. @returns those that were written elsewhere since they were planned */
type Write<T> = (orders: T[]) => Promise<string[]>

/**
 * Writes orders together, which costs least; when the database refuses what one of them says, each by itself, so that
 * it keeps no other from its documents.
 */
export async function writeApart<T extends { orderId: string }>(
  orders: T[],
  write: Write<T>
): Promise<WrittenApart> {
  try {
    return { stale: await write(orders), refused: [] }
  } catch (error) {
    if (!refusesValue(error)) {
      throw error
    }
    const [only, ...others] = orders
    if (only !== undefined && others.length === 0) {
      return { stale: [], refused: [{ orderId: only.orderId, message: messageOf(error) }] }
    }
  }
  const apart: WrittenApart = { stale: [], refused: [] }
  for (const order of orders) {
    const { stale, refused } = await writeApart([order], write)
    apart.stale.push(...stale)
    apart.refused.push(...refused)
  }
  return apart
}

/** SQLSTATE classes: 22, data exception, such as a number out of range; 23, a constraint is violated. */
const aboutValues = /^2[23]/

/** Whether writing again would be refused again. A database that is down, or a deadlock, says nothing about an order. */
function refusesValue(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    aboutValues.test(error.code)
  )
}

/** Behind the statement, which names every value, stands what is wrong with it. */
const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split(" - ").at(-1) ?? "").slice(0, 500) : ""
