/** What refused fields of the group `mail` say. */
export const mailSentences: Record<string, Record<"de" | "en", string>> = {
  mail_template_missing: {
    de: "Tragen Sie die Vorlage Ihres E-Mail-Anbieters ein, nach der diese E-Mail entsteht.",
    en: "Enter your e-mail provider's template that this mail is made from.",
  },
  mail_provider_missing: {
    de: 'Der Shop kann keine E-Mails senden: Tragen Sie in medusa-config einen Anbieter für den Kanal "email" beim Notification-Modul ein, zum Beispiel @medusajs/medusa/notification-sendgrid, und starten Sie den Shop neu.',
    en: 'The shop cannot send e-mails: add a provider for the channel "email" to the Notification module in medusa-config, such as @medusajs/medusa/notification-sendgrid, and restart the shop.',
  },
}
