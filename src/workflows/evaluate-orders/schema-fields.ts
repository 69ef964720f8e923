import { z } from "@medusajs/framework/zod"

/** Fields that a schema reads, as Medusa's query wants them named: `items.tax_lines.rate`. */
export function fieldsOf(schema: unknown, path: readonly string[] = []): string[] {
  const inner = withoutWrapping(schema)
  return inner instanceof z.ZodObject
    ? Object.entries(inner.shape).flatMap(([name, field]) => fieldsOf(field, [...path, name]))
    : [path.join(".")]
}

/** What may be missing, a list, or read and turned into something else, counts for what is inside. */
function withoutWrapping(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return withoutWrapping(schema.unwrap())
  }
  if (schema instanceof z.ZodArray) {
    return withoutWrapping(schema.element)
  }
  return schema instanceof z.ZodPipe ? withoutWrapping(schema.in) : schema
}
