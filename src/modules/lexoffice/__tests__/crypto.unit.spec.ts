import { decrypt, encrypt, fingerprint } from "../crypto"

const key = Buffer.alloc(32, 1)

describe("a secret", () => {
  it.each(["key-1", "", "ß 😀 'x' ?", "x".repeat(10_000)])("survives: %.20s", (plain) => {
    expect(decrypt(encrypt(plain, key), key)).toBe(plain)
  })

  it("looks different each time, and shows nothing of itself", () => {
    const secrets = [encrypt("key-1", key), encrypt("key-1", key)]
    expect(secrets[0]).not.toBe(secrets[1])
    expect(secrets[0]).toMatch(/^v1\.[\w-]{16}\.[\w-]{22}\.[\w-]{7}$/)
  })

  const [version = "", iv = "", tag = "", data = ""] = encrypt("key-1", key).split(".")
  const other = (text: string) => (text.startsWith("A") ? "B" : "A") + text.slice(1)
  const short = Buffer.from(tag, "base64url").subarray(0, 4).toString("base64url")

  it.each([
    ["another version", ["v2", iv, tag, data]],
    ["a changed initialisation vector", [version, other(iv), tag, data]],
    ["a changed tag", [version, iv, other(tag), data]],
    ["a shortened tag", [version, iv, short, data]],
    ["changed data", [version, iv, tag, other(data)]],
    ["shortened data", [version, iv, tag, data.slice(0, 4)]],
    ["a missing part", [version, iv, tag]],
    ["nothing", [""]],
  ])("is refused with %s, and the refusal does not repeat it", (_name, parts) => {
    const secret = parts.join(".")
    const refused = (): string => decrypt(secret, key)
    expect(refused).toThrow()
    expect(refused).not.toThrow(data)
  })

  it("is refused with another key", () => {
    expect(() => decrypt(encrypt("key-1", key), Buffer.alloc(32, 2))).toThrow()
  })
})

describe("a fingerprint", () => {
  it("does not depend on the order of keys", () => {
    expect(fingerprint({ a: 1, b: [{ c: null, d: "x" }] })).toBe(
      fingerprint({ b: [{ d: "x", c: null }], a: 1 })
    )
  })

  it.each<[unknown, unknown]>([
    [{ a: 1 }, { a: 2 }],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: null }, {}],
    [{ a: "1" }, { a: 1 }],
    [{ a: { b: 1 } }, { a: { c: 1 } }],
  ])("tells %j from %j", (one, another) => {
    expect(fingerprint(one)).not.toBe(fingerprint(another))
  })
})
