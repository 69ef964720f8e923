import { generateEntityId, MedusaService } from "@medusajs/framework/utils"
import { SyncError } from "../../domain/errors"
import {
  changeSettings,
  FieldProblem,
  problemsWithDrawnNumbers,
  Settings,
  tellProblems,
} from "../../domain/settings"
import {
  CallPriority,
  createHttp,
  editLink,
  Exchange,
  getProfile,
  Http,
  LinkedKind,
  viewLink,
} from "../../lexoffice-api"
import { currentActor, currentDocument } from "./call-context"
import { Config, readConfig } from "./config"
import { decrypt, encrypt } from "./crypto"
import * as models from "./models"
import { writeCall } from "./sql/call-log"
import { connectionId, ensureConnection } from "./sql/connection"
import { readNumberRanges } from "./sql/number-ranges"
import { slowDown, takeSlot } from "./sql/rate-limit"
import { lockSettings, readStoredSettings, StoredSettings, storeSettings } from "./sql/settings"
import { Sql } from "./sql/sql"

type Container = { manager: Sql; logger: { warn(message: string): void } }

type RemoteDocument = {
  mode: "lexoffice_invoice" | "own_invoice"
  kind: "invoice" | "credit_note"
  remote_id: string | null
}

type StoredKey = { source: "admin" | "options" | null; api_key_encrypted: string | null }

/** Which call log rows a client writes, and how urgent its calls are. */
export type ClientContext = { documentId: string | null; priority: CallPriority }

/** Our tables, and what needs the plugin's options: secrets, settings, the client of the account. */
class LexofficeModuleService extends MedusaService(models) {
  readonly config: Config
  /** Runs our own statements; see the folder sql/ */
  readonly sql: Sql
  private readonly logger: Container["logger"]
  /** The company that the key of the options was seen to belong to, since this process started */
  private companyOfOptions: string | null = null

  constructor(container: Container, options: Record<string, unknown> = {}) {
    // eslint-disable-next-line prefer-rest-params -- Medusa's base class reads all arguments
    super(...arguments)
    this.config = readConfig(options)
    this.sql = container.manager
    this.logger = container.logger
  }

  /** @throws SyncError `settings_invalid`, naming the fields */
  async readSettings(): Promise<{ settings: Settings; version: number }> {
    return this.checkSettings(await readStoredSettings(this.sql))
  }

  /** How own documents are numbered. @throws SyncError `settings_invalid` */
  async readNumbers(sql: Sql): Promise<Settings["numbers"]> {
    return this.checkSettings(await readStoredSettings(sql)).settings.numbers
  }

  /** Where a person sees a document in lexoffice; what lexoffice has of an own document is a voucher. */
  remoteUrl(document: RemoteDocument): string | null {
    const { mode, kind, remote_id: remoteId } = document
    const linked = mode === "own_invoice" ? "voucher" : kind
    return remoteId === null ? null : viewLink(this.config.appBaseUrl, linked, remoteId)
  }

  /** Where a person changes it there: a draft, or a voucher. What lexoffice finalized can only be looked at. */
  editUrl(
    document: RemoteDocument & { remote_status: string | null; organization_id: string | null }
  ): string | null {
    const { mode, kind, remote_id: remoteId, remote_status: status } = document
    const isElsewhere = document.organization_id !== null
    if (
      remoteId === null ||
      isElsewhere ||
      status === "deleted" ||
      (mode !== "own_invoice" && status !== "draft")
    ) {
      return null
    }
    return editLink(this.config.appBaseUrl, mode === "own_invoice" ? "voucher" : kind, remoteId)
  }

  /** Where a person sees another record in lexoffice: a contact, a reminder. */
  viewUrl(kind: LinkedKind, remoteId: string): string {
    return viewLink(this.config.appBaseUrl, kind, remoteId)
  }

  /** Lays a partial change over the settings. Nothing is stored when a field is refused. */
  async changeSettings(
    change: unknown,
    language: "de" | "en" = "en"
  ): Promise<{ ok: true; settings: Settings; version: number } | { ok: false; problems: FieldProblem[] }> {
    return this.sql.transactional(async (sql) => {
      await lockSettings(sql)
      const current = this.checkSettings(await readStoredSettings(sql))
      const changed = changeSettings(current.settings, change, language)
      if (!changed.ok) {
        return changed
      }
      const problems = problemsWithDrawnNumbers(
        changed.settings.numbers,
        await readNumberRanges(sql),
        language
      )
      if (problems.length > 0) {
        return { ok: false, problems }
      }
      const version = current.version + 1
      await storeSettings(sql, { data: changed.settings, version })
      return { ok: true, settings: changed.settings, version }
    })
  }

  private checkSettings(stored: StoredSettings | null): { settings: Settings; version: number } {
    if (stored === null) {
      return { settings: this.config.initialSettings, version: 0 }
    }
    const checked = changeSettings(this.config.initialSettings, stored.data)
    if (!checked.ok) {
      const problems = tellProblems((language) => this.problemsOf(stored.data, language))
      throw new SyncError({ kind: "needs_person", code: "settings_invalid", params: { problems } })
    }
    return { settings: checked.settings, version: stored.version }
  }

  private problemsOf(data: unknown, language: "de" | "en"): FieldProblem[] {
    const checked = changeSettings(this.config.initialSettings, data, language)
    return checked.ok ? [] : checked.problems
  }

  async readConnection() {
    await ensureConnection(this.sql)
    return this.retrieveLexofficeConnection(connectionId)
  }

  async saveConnection(fields: Record<string, unknown>) {
    await ensureConnection(this.sql)
    return this.updateLexofficeConnections({ id: connectionId, ...fields })
  }

  encryptSecret(plain: string): string {
    return encrypt(plain, this.config.encryptionKey)
  }

  /** Whether a key is the one that the shop is connected with. */
  isStoredKey({ source, api_key_encrypted: stored }: StoredKey, apiKey: string): boolean {
    if (source === "options") {
      return this.config.apiKey === apiKey
    }
    try {
      return stored !== null && this.decryptKey(stored) === apiKey
    } catch {
      return false // a key that cannot be read is of no use, and replaced
    }
  }

  /** The client of the connected account. @throws SyncError `not_connected`, `key_refused`, `organization_changed` */
  async client(context: ClientContext): Promise<Http> {
    const connection = await this.readConnection()
    if (connection.source === "options" && this.config.apiKey !== null) {
      const http = this.clientWithKey(this.config.apiKey, context)
      await this.refuseOtherCompany(http, connection.organization_id)
      return http
    }
    if (connection.api_key_encrypted === null) {
      throw new SyncError({ kind: "needs_person", code: "not_connected" })
    }
    return this.clientWithKey(this.decryptKey(connection.api_key_encrypted), context)
  }

  /** The options may name another company's key since the last start, and nothing of this one's belongs there. */
  private async refuseOtherCompany(http: Http, connected: string | null): Promise<void> {
    if (this.companyOfOptions !== null && this.companyOfOptions === connected) {
      return
    }
    const { organizationId } = await getProfile(http)
    this.companyOfOptions = organizationId
    if (organizationId !== connected) {
      throw new SyncError({ kind: "needs_person", code: "organization_changed" })
    }
  }

  /** A key that cannot be read concerns the whole account, and is cured like one that lexoffice refuses. */
  private decryptKey(encrypted: string): string {
    try {
      return decrypt(encrypted, this.config.encryptionKey)
    } catch (cause) {
      const message = "the stored key cannot be decrypted: was the encryption key changed?"
      throw new SyncError({ kind: "needs_person", code: "key_refused", message, cause })
    }
  }

  /** A client with a key that is not stored (yet). */
  clientWithKey(apiKey: string, context: ClientContext): Http {
    return createHttp({
      apiKey,
      baseUrl: this.config.apiBaseUrl,
      priority: context.priority,
      limiter: {
        acquire: (priority) => this.awaitSlot(priority),
        throttled: (retryAfterMs) => slowDown(this.sql, retryAfterMs),
      },
      record: (exchange) => this.recordExchange(exchange, context.documentId),
      recordFailed: (error) => this.logger.warn(`lexoffice: a call could not be logged: ${String(error)}`),
    })
  }

  /** Every process asks the database, so that all of them together keep the account's pace. */
  private async awaitSlot(priority: CallPriority): Promise<void> {
    await ensureConnection(this.sql)
    const begunMs = performance.now()
    for (;;) {
      const slot = await takeSlot(this.sql, priority, performance.now() - begunMs)
      await wait(slot.granted ? slot.waitMs : slot.lookAgainMs)
      if (slot.granted) {
        return
      }
    }
  }

  private async recordExchange(exchange: Exchange, documentId: string | null): Promise<string> {
    const id = generateEntityId(undefined, "lexcall")
    const about = { documentId: documentId ?? currentDocument(), actor: currentActor() }
    await writeCall(this.sql, id, exchange, about)
    return id
  }
}

const wait = (ms: number): Promise<void> =>
  ms <= 0 ? Promise.resolve() : new Promise((done) => setTimeout(done, ms))

export default LexofficeModuleService
