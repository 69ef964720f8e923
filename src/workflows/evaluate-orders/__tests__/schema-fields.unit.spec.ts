import { z } from "@medusajs/framework/zod"
import { orderFields } from "../order-schema"
import { fieldsOf } from "../schema-fields"

const amount = z.union([z.number(), z.looseObject({ value: z.string() })]).transform(String)

describe("the fields that a schema reads", () => {
  it.each<[string, unknown, string[]]>([
    ["a value", z.object({ id: z.string() }), ["id"]],
    ["one that may be missing", z.object({ email: z.string().nullish() }), ["email"]],
    ["one that is read in several forms", z.object({ total: amount }), ["total"]],
    ["a record as a whole", z.object({ metadata: z.record(z.string(), z.unknown()) }), ["metadata"]],
    [
      "what belongs to it",
      z.object({ customer: z.object({ phone: z.string() }).nullish() }),
      ["customer.phone"],
    ],
    [
      "lists in lists",
      z.object({
        items: z
          .array(z.object({ title: z.string(), tax_lines: z.array(z.object({ rate: amount })) }).nullable())
          .nullish()
          .transform((items) => items ?? []),
      }),
      ["items.title", "items.tax_lines.rate"],
    ],
  ])("%s", (_name, schema, fields) => {
    expect(fieldsOf(schema)).toEqual(fields)
  })

  it("an order is asked for line by line, with the total for which Medusa computes those of its lines", () => {
    expect(orderFields).toEqual(
      expect.arrayContaining([
        "total",
        "items.total",
        "items.detail.return_received_quantity",
        "customer.phone",
      ])
    )
    expect(orderFields.filter((field) => field.includes("*"))).toEqual([])
  })
})
