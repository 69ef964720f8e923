import type { ProviderSendNotificationDTO } from "@medusajs/framework/types"

/** What the shop's e-mail provider does with the next mails. */
export type ProviderMood =
  | "delivers"
  /** Says no, and sends nothing */
  | "refuses"
  /** Sends, and is never heard of again: as if the process was killed before the answer */
  | "delivers_and_dies"

type Mailbox = { mails: ProviderSendNotificationDTO[]; mood: ProviderMood }

const shared = globalThis as typeof globalThis & { lexofficeTestMailbox?: Mailbox }

/** What the provider was given. Shared through the global object: Medusa loads the provider by itself. */
export const mailbox = (): Mailbox => (shared.lexofficeTestMailbox ??= { mails: [], mood: "delivers" })

/** The shop of this spec file has a provider for the channel email. Call at the top of the file. */
export function useMailbox(): void {
  beforeAll(() => {
    process.env.TEST_MAILBOX = "yes"
  })
  beforeEach(() => {
    Object.assign(mailbox(), { mails: [], mood: "delivers" })
  })
  afterAll(() => {
    delete process.env.TEST_MAILBOX
  })
}
