import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto"

/** Node would also take a shortened tag, which is easier to forge. */
const tagBytes = 16

/** Encrypts a secret with AES-256-GCM. @param key 32 bytes   @returns `v1.<iv>.<tag>.<data>`, base64url parts */
export function encrypt(plain: string, key: Buffer): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv("aes-256-gcm", key, iv, { authTagLength: tagBytes })
  const data = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()])
  return ["v1", ...[iv, cipher.getAuthTag(), data].map((part) => part.toString("base64url"))].join(".")
}

/** @throws Error when the text was made with another key or was changed */
export function decrypt(secret: string, key: Buffer): string {
  const [version, iv, tag, data] = secret.split(".")
  if (version !== "v1" || !iv || !tag || data === undefined) {
    throw new Error("stored secret has an unknown form")
  }
  const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(iv, "base64url"), {
    authTagLength: tagBytes,
  })
  decipher.setAuthTag(Buffer.from(tag, "base64url"))
  return Buffer.concat([decipher.update(Buffer.from(data, "base64url")), decipher.final()]).toString("utf8")
}

/** Hash of anything that JSON can say, independent of the order of keys. */
export function fingerprint(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(sorted(value)))
    .digest("hex")
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted)
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, entry]) => [key, sorted(entry)])
    )
  }
  return value
}
