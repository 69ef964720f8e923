import { parseDateTime } from "./dates"
import { scaled } from "./decimal"

export type JsonObject = { [key: string]: unknown }

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)

export type Problem = { kind: "missing" | "empty" | "size" | "invalid"; field: string; message: string }

/**
 * Reads one JSON object field by field and collects what is wrong instead of stopping at the first problem.
 * null counts as left out. Fields nobody asks for are ignored, as the API does with read-only ones.
 */
export class Fields {
  constructor(
    private readonly value: JsonObject,
    readonly problems: Problem[] = [],
    private readonly path = ""
  ) {}

  at(name: string): string {
    return this.path ? `${this.path}.${name}` : name
  }

  has(name: string): boolean {
    return this.value[name] !== undefined && this.value[name] !== null
  }

  raw(name: string): unknown {
    return this.value[name]
  }

  fail(kind: Problem["kind"], name: string, message: string): undefined {
    this.problems.push({ kind, field: this.at(name), message })
    return undefined
  }

  private present(name: string, required: boolean): boolean {
    if (this.has(name)) return true
    if (required) this.fail("missing", name, "darf nicht null sein")
    return false
  }

  text(name: string, rule: { required?: boolean; max?: number } = {}): string | undefined {
    if (!this.present(name, rule.required ?? false)) return undefined
    const value = this.value[name]
    if (typeof value !== "string") return this.fail("invalid", name, "muss ein Text sein")
    if (rule.required && value.trim() === "") return this.fail("empty", name, "darf nicht leer sein")
    if (rule.max !== undefined && [...value].length > rule.max) {
      return this.fail("size", name, `Länge muss zwischen 0 und ${rule.max} liegen`)
    }
    return value
  }

  number(name: string, rule: { required?: boolean; decimals: number }): number | undefined {
    if (!this.present(name, rule.required ?? false)) return undefined
    const value = this.value[name]
    if (typeof value !== "number") return this.fail("invalid", name, "muss eine Zahl sein")
    if (scaled(value, rule.decimals) === undefined) {
      return this.fail("invalid", name, `höchstens ${rule.decimals} Nachkommastellen erlaubt`)
    }
    return value
  }

  flag(name: string): boolean | undefined {
    if (!this.has(name)) return undefined
    const value = this.value[name]
    return typeof value === "boolean" ? value : this.fail("invalid", name, "muss true oder false sein")
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], required = false): T | undefined {
    if (!this.present(name, required)) return undefined
    const value = this.value[name]
    const found = allowed.find((candidate) => candidate === value)
    return found ?? this.fail("invalid", name, `muss einer der Werte ${allowed.join(", ")} sein`)
  }

  /** A date-time as sales documents need it; the instant in milliseconds. */
  dateTime(name: string, required = false): number | undefined {
    if (!this.present(name, required)) return undefined
    const value = this.value[name]
    const at = typeof value === "string" ? parseDateTime(value) : undefined
    return at ?? this.fail("invalid", name, "muss dem Format yyyy-MM-ddTHH:mm:ss.SSSXXX entsprechen")
  }

  object(name: string, required = false): Fields | undefined {
    if (!this.present(name, required)) return undefined
    const value = this.value[name]
    if (!isObject(value)) return this.fail("invalid", name, "muss ein Objekt sein")
    return new Fields(value, this.problems, this.at(name))
  }

  /** The entries of a list of objects; undefined when the list itself is missing or no list. */
  objects(name: string, required = false): Fields[] | undefined {
    if (!this.present(name, required)) return undefined
    const value = this.value[name]
    if (!Array.isArray(value)) return this.fail("invalid", name, "muss eine Liste sein")
    const entries: unknown[] = value
    return entries.map((entry, index) => {
      const path = `${this.at(name)}[${index}]`
      if (isObject(entry)) return new Fields(entry, this.problems, path)
      this.problems.push({ kind: "invalid", field: path, message: "muss ein Objekt sein" })
      return new Fields({}, [], path)
    })
  }

  texts(name: string): string[] | undefined {
    if (!this.has(name)) return undefined
    const value = this.value[name]
    if (!Array.isArray(value)) return this.fail("invalid", name, "muss eine Liste sein")
    const entries: unknown[] = value
    return entries.map((entry, index) => {
      if (typeof entry === "string" && entry.trim() !== "") return entry
      this.fail("invalid", `${name}[${index}]`, "darf nicht leer sein")
      return ""
    })
  }
}
