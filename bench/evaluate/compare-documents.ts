import assert from "node:assert"
import type { Pool } from "pg"
import { idOfCopy } from "./copy-orders"

/** A copy is worth measuring only if it is booked like its original: same lines, money, tax, buyer, payment. */
export async function expectSameDocuments(pool: Pool, orderIds: string[], copy: number): Promise<void> {
  const read = async (orderId: string) => {
    const { rows } = await pool.query<{ booked: unknown }>(
      `select jsonb_build_object('kind', kind, 'booking', booking, 'tax_case', tax_case, 'total', total_cents,
         'content', content - 'reference' - 'orderNumber' - 'orderDate' - 'texts') as booked
       from lexoffice_document where order_id = $1 order by sequence`,
      [orderId]
    )
    return JSON.stringify(rows)
  }
  for (const orderId of orderIds) {
    const [original, copied] = await Promise.all([read(orderId), read(idOfCopy(orderId, copy))])
    const withoutCopy = copied.replaceAll(new RegExp(`(_[0-9A-Z]{26})_${copy}\\b`, "g"), "$1")
    assert.notStrictEqual(original, "[]", `${orderId} has no document`)
    assert.strictEqual(withoutCopy, original)
  }
}
