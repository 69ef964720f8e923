import { createPublicKey } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import { changeSettings, defaultSettings, Settings } from "../../domain/settings"
import type { VatIdChecker } from "../../domain/tax"

const httpUrl = z
  .string()
  .regex(/^https?:\/\/\S+$/, "expected an address such as https://api.lexware.io")
  .transform((url) => url.replace(/\/+$/, ""))

const encryptionKey = z
  .string()
  .transform(decodeKey)
  .refine((key) => key.length === 32, "expected 32 bytes, written as 64 hexadecimal digits or as base64")

const optionsSchema = z.strictObject({
  encryptionKey,
  apiKey: z.string().min(1).optional(),
  apiBaseUrl: httpUrl.default("https://api.lexware.io"),
  appBaseUrl: httpUrl.default("https://app.lexware.de"),
  viesBaseUrl: httpUrl.default("https://ec.europa.eu/taxation_customs/vies/rest-api"),
  vatIdChecker: z
    .custom<VatIdChecker>((value) => typeof value === "function", { error: "expected a function" })
    .optional(),
  settings: z.record(z.string(), z.unknown()).optional(),
  eventDelayMs: z.number().int().min(0).max(60_000).default(250),
  backendUrl: httpUrl.optional(),
  webhookPublicKey: z.string().refine(isPublicKey, "expected a public RSA key as PEM").optional(),
  // Part of the public contract; checked now, used by the features that need them.
  oauth: z.strictObject({ clientId: z.string().min(1), clientSecret: z.string().min(1) }).optional(),
})

/** The environment variable that stands in for an option that is not given. */
const environment: Record<string, string> = {
  encryptionKey: "LEXOFFICE_ENCRYPTION_KEY",
  apiKey: "LEXOFFICE_API_KEY",
  apiBaseUrl: "LEXOFFICE_API_URL",
  appBaseUrl: "LEXOFFICE_APP_URL",
  viesBaseUrl: "LEXOFFICE_VIES_URL",
  backendUrl: "LEXOFFICE_BACKEND_URL",
  webhookPublicKey: "LEXOFFICE_WEBHOOK_PUBLIC_KEY",
}

/** Medusa hands every module its database settings together with the plugin's options. */
const addedByMedusa = ["database"]

/** The plugin's options, checked. */
export type Config = {
  encryptionKey: Buffer
  apiKey: string | null
  apiBaseUrl: string
  appBaseUrl: string
  /** VIES, or something that answers like it */
  viesBaseUrl: string
  /** Asked instead of VIES */
  vatIdChecker: VatIdChecker | null
  /** Public address of this server */
  backendUrl: string | null
  /** PEM; verifies what lexoffice says by webhook. None ships: nobody could confirm which one is in use */
  webhookPublicKey: string | null
  /** Defaults with the options' `settings` laid over them; hold until a person saves others */
  initialSettings: Settings
  /** How long an event waits before its orders are looked at. In milliseconds */
  eventDelayMs: number
}

/**
 * Checks plugin options and environment. The only place that reads the environment.
 * @throws Error naming each wrong option, what was expected, and its environment variable
 */
export function readConfig(options: Record<string, unknown>, env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(options).filter(
      ([name, value]) => value !== undefined && value !== "" && !addedByMedusa.includes(name)
    )
  )
  for (const [option, variable] of Object.entries(environment)) {
    if (given[option] === undefined && env[variable]) {
      given[option] = env[variable]
    }
  }
  const parsed = optionsSchema.safeParse(given)
  if (!parsed.success) {
    throw new Error(
      `medusa-plugin-lexoffice: ${parsed.error.issues.flatMap((issue) => explain(issue, given)).join("; ")}`
    )
  }
  const settings = changeSettings(defaultSettings, parsed.data.settings ?? {})
  if (!settings.ok) {
    const problems = settings.problems.map(({ field, message }) => `option "settings.${field}": ${message}`)
    throw new Error(`medusa-plugin-lexoffice: ${problems.join("; ")}`)
  }
  const { encryptionKey: key, apiKey, vatIdChecker, backendUrl, webhookPublicKey } = parsed.data
  const { apiBaseUrl, appBaseUrl, viesBaseUrl, eventDelayMs } = parsed.data
  return {
    encryptionKey: key,
    apiKey: apiKey ?? null,
    apiBaseUrl,
    appBaseUrl,
    viesBaseUrl,
    vatIdChecker: vatIdChecker ?? null,
    backendUrl: backendUrl ?? null,
    webhookPublicKey: webhookPublicKey ?? null,
    initialSettings: settings.settings,
    eventDelayMs,
  }
}

function explain(issue: z.core.$ZodIssue, given: Record<string, unknown>): string[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => `unknown option "${key}"`)
  }
  const option = issue.path.join(".")
  const variable = environment[option]
  const source = variable ? `option "${option}" (or ${variable})` : `option "${option}"`
  return [given[option] === undefined ? `${source} is missing` : `${source}: ${issue.message}`]
}

/** Empty when the text is neither form: Node skips what is not base64, so a mistyped key would become another key. */
function decodeKey(text: string): Buffer {
  const trimmed = text.trim()
  if (/^[0-9a-f]{64}$/i.test(trimmed)) {
    return Buffer.from(trimmed, "hex")
  }
  return Buffer.from(/^[\w+/-]+={0,2}$/.test(trimmed) ? trimmed : "", "base64")
}

function isPublicKey(pem: string): boolean {
  try {
    return pem.includes("PUBLIC KEY") && createPublicKey(pem).asymmetricKeyType === "rsa"
  } catch {
    return false // whatever the reason: it is no key
  }
}
