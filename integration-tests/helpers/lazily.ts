/** Stands in for something that is there later. */
export const lazily = <T extends object>(get: () => T): T =>
  new Proxy({} as T, { get: (_target, property) => Reflect.get(get(), property) as unknown })
