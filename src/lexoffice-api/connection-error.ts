/** Errors without a system call that come before the first byte of the request leaves: they refuse the TLS peer. */
const tlsRefusals = new Set([
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
])

/**
 * Whether the connection certainly never carried the request: it was never made (refused, no route, no such host,
 * all addresses tried), or TLS refused the peer. Decides by the system call that failed: the same code may also
 * end a connection that was already in use.
 * @param error as node reports it
 */
export function neverSent(error: unknown): boolean {
  const attempts = field(error, "errors")
  if (Array.isArray(attempts) && attempts.length > 0) {
    return attempts.every(neverSent) // node tried several addresses
  }
  const syscall = field(error, "syscall")
  const code = field(error, "code")
  return (
    syscall === "connect" || syscall === "getaddrinfo" || (typeof code === "string" && tlsRefusals.has(code))
  )
}

/** Node's own error inside the one of axios. */
export const originOf = (error: unknown): unknown => field(error, "cause") ?? error

/** A connection error in a few words, such as `connect ECONNREFUSED 127.0.0.1:443`. */
export function connectionText(error: unknown): string {
  const message = error instanceof Error ? error.message : ""
  const code = field(error, "code")
  return typeof code !== "string" || message.includes(code) ? message : `${code} ${message}`.trim()
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined
}
