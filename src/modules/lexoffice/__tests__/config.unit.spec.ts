import { defaultSettings } from "../../../domain/settings"
import { readConfig } from "../config"

const bytes = Buffer.from(Array.from({ length: 32 }, (_, index) => 255 - index))
const hex = bytes.toString("hex")
const refusal = (options: Record<string, unknown>, env: NodeJS.ProcessEnv = {}): string => {
  try {
    readConfig(options, env)
    return "accepted"
  } catch (error) {
    return error instanceof Error ? error.message : "not an error"
  }
}

describe("plugin options", () => {
  it("need an encryption key only", () => {
    expect(readConfig({ encryptionKey: hex }, {})).toMatchObject({
      encryptionKey: bytes,
      apiKey: null,
      apiBaseUrl: "https://api.lexware.io",
      appBaseUrl: "https://app.lexware.de",
      viesBaseUrl: "https://ec.europa.eu/taxation_customs/vies/rest-api",
      vatIdChecker: null,
      initialSettings: defaultSettings,
      eventDelayMs: 250,
    })
  })

  it.each([
    ["hexadecimal", hex],
    ["capital hexadecimal", hex.toUpperCase()],
    ["base64", bytes.toString("base64")],
    ["base64 for addresses", bytes.toString("base64url")],
    ["with a line break, as from a file", `${hex}\n`],
  ])("take a key written as %s", (_name, encryptionKey) => {
    expect(readConfig({ encryptionKey }, {}).encryptionKey).toEqual(bytes)
  })

  it("are taken from the environment when not given, or given empty", () => {
    const env = {
      LEXOFFICE_ENCRYPTION_KEY: hex,
      LEXOFFICE_API_KEY: "key-1",
      LEXOFFICE_API_URL: "http://localhost:1234/",
      LEXOFFICE_APP_URL: "https://app.example.com",
      LEXOFFICE_VIES_URL: "http://localhost:4321/vies/",
    }
    expect(
      readConfig({ apiKey: "", apiBaseUrl: undefined, appBaseUrl: "https://given.example.com" }, env)
    ).toMatchObject({
      encryptionKey: bytes,
      apiKey: "key-1",
      apiBaseUrl: "http://localhost:1234",
      appBaseUrl: "https://given.example.com",
      viesBaseUrl: "http://localhost:4321/vies",
    })
  })

  it("may bring a VAT id check of the shop's own", () => {
    const vatIdChecker = () => Promise.reject(new Error("not called"))
    expect(readConfig({ encryptionKey: hex, vatIdChecker }, {}).vatIdChecker).toBe(vatIdChecker)
  })

  it("may come with what Medusa adds", () => {
    expect(refusal({ encryptionKey: hex, database: { clientUrl: "postgres://" } })).toBe("accepted")
  })

  it.each<[string, Record<string, unknown>, string[]]>([
    ["a missing key", {}, [`"encryptionKey" (or LEXOFFICE_ENCRYPTION_KEY) is missing`]],
    ["an empty key", { encryptionKey: "" }, [`"encryptionKey" (or LEXOFFICE_ENCRYPTION_KEY) is missing`]],
    [
      "a key that is too short",
      { encryptionKey: hex.slice(2) },
      [`"encryptionKey" (or LEXOFFICE_ENCRYPTION_KEY)`],
    ],
    ["a key that is too long", { encryptionKey: `${hex}00` }, [`"encryptionKey"`]],
    [
      "a mistyped key",
      { encryptionKey: `${bytes.toString("base64").slice(0, 20)}!!${bytes.toString("base64").slice(20)}` },
      [`"encryptionKey"`],
    ],
    ["a key that is no text", { encryptionKey: 5 }, [`"encryptionKey" (or LEXOFFICE_ENCRYPTION_KEY)`]],
    ["an API key that is no text", { encryptionKey: hex, apiKey: 5 }, [`"apiKey" (or LEXOFFICE_API_KEY)`]],
    [
      "a wrong address",
      { encryptionKey: hex, apiBaseUrl: "api.lexware.io" },
      [`"apiBaseUrl" (or LEXOFFICE_API_URL)`],
    ],
    [
      "a wrong address of the app",
      { encryptionKey: hex, appBaseUrl: "ftp://x" },
      [`"appBaseUrl" (or LEXOFFICE_APP_URL)`],
    ],
    [
      "a wrong address of VIES",
      { encryptionKey: hex, viesBaseUrl: "vies" },
      [`"viesBaseUrl" (or LEXOFFICE_VIES_URL)`],
    ],
    ["a pause that is none", { encryptionKey: hex, eventDelayMs: -1 }, [`option "eventDelayMs"`]],
    ["a VAT id check that is no function", { encryptionKey: hex, vatIdChecker: {} }, [`"vatIdChecker"`]],
    ["an unknown option", { encryptionKey: hex, apikey: "key-1" }, [`unknown option "apikey"`]],
    ["settings that are none", { encryptionKey: hex, settings: "all" }, [`option "settings"`]],
    [
      "several at once",
      { apiKey: 5, apiBaseUrl: 5, nonsense: 1 },
      [`"encryptionKey"`, `"apiKey"`, `"apiBaseUrl"`, `"nonsense"`],
    ],
  ])("name %s", (_name, options, expected) => {
    const message = refusal(options)
    for (const part of expected) {
      expect(message).toContain(part)
    }
    expect(message).toContain("medusa-plugin-lexoffice")
  })

  it("name the environment variable that is wrong", () => {
    expect(refusal({}, { LEXOFFICE_ENCRYPTION_KEY: hex, LEXOFFICE_API_URL: "localhost" })).toContain(
      "LEXOFFICE_API_URL"
    )
  })

  it("lay initial settings over the defaults", () => {
    const { initialSettings } = readConfig({ encryptionKey: hex, settings: { assumed_country: "at" } }, {})
    expect(initialSettings).toEqual({ ...defaultSettings, assumed_country: "AT" })
  })

  it("name each wrong setting by its field", () => {
    const settings = { trigger: "never", payment_terms: { default_days: -1 }, colour: "red" }
    const message = refusal({ encryptionKey: hex, settings })
    for (const field of ["trigger", "payment_terms.default_days", "colour"]) {
      expect(message).toContain(`option "settings.${field}"`)
    }
  })

  it("never repeat a secret", () => {
    const secret = "s3cret-value-of-nobody"
    const messages = [
      refusal({ encryptionKey: secret }),
      refusal({ encryptionKey: [secret] }),
      refusal({ apiKey: { secret } }),
      refusal({ encryptionKey: hex, apiKey: [secret] }),
      refusal({ encryptionKey: hex, other: secret }),
      refusal({ encryptionKey: hex, apiBaseUrl: `://user:${secret}@host` }),
    ]
    expect(messages.join()).not.toContain(secret)
    expect(messages.join()).not.toContain(hex)
  })
})
