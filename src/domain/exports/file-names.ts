const longest = 100

/**
 * A name that every file system takes.
 * @param fallback when nothing is left of it
 */
export function fileName(name: string, fallback: string): string {
  const safe = name
    .normalize("NFC")
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*\u202a-\u202e\u2066-\u2069\u200b-\u200f]/gu, "-")
    .replace(/^[\s.]+|[\s.]+$/gu, "")
    .slice(0, longest)
  return safe === "" || /^-+$/.test(safe) ? fallback : reserved.test(safe) ? `_${safe}` : safe
}

/** Names that Windows keeps for its devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** Gives out names of which no two are the same, whatever their case: `A.pdf`, `A (2).pdf`. */
export function uniqueNames(): (name: string, extension: string) => string {
  const given = new Set<string>()
  return (name, extension) => {
    for (let number = 1; ; number++) {
      const unique = `${name}${number === 1 ? "" : ` (${number})`}.${extension}`
      if (!given.has(unique.toLowerCase())) {
        given.add(unique.toLowerCase())
        return unique
      }
    }
  }
}
