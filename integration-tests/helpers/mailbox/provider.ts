import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService, ModuleProvider, Modules } from "@medusajs/framework/utils"
import { mailbox } from "./index"

/** A notification provider for the channel email that keeps what it is given. */
class MailboxProvider extends AbstractNotificationProviderService {
  static override identifier = "mailbox"

  override async send(mail: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const box = mailbox()
    if (box.mood === "refuses") {
      throw new Error("mailbox full")
    }
    box.mails.push(mail)
    if (box.mood === "delivers_and_dies") {
      return new Promise(() => undefined)
    }
    return { id: `mail-${box.mails.length}` }
  }
}

export default ModuleProvider(Modules.NOTIFICATION, { services: [MailboxProvider] })
