/**
 * Ends an exhaustive `switch` over a union: the compiler complains as soon as a member is not handled.
 * @throws always; reached only when data from outside was not parsed
 */
export function unreachable(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
