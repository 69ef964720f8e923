import { z } from "@medusajs/framework/zod"

const templateId = z.string().trim().max(200)
const templatesSchema = z.strictObject({ de: templateId, en: templateId })

const kinds = ["invoice", "credit_note"] as const
const languages = ["de", "en"] as const

/** How documents reach the customer by e-mail, through the shop's own notification provider. */
export const mailSchema = z
  .strictObject({
    send: z.enum(["never", "when_transmitted"]),
    /** Template ids of the provider; empty: none */
    template: z.strictObject({ invoice: templatesSchema, credit_note: templatesSchema }),
    /** Null: the provider's own sender */
    from: z.string().trim().min(3).max(320).nullable(),
  })
  .superRefine(({ send, template }, context) => {
    for (const kind of send === "never" ? [] : kinds) {
      for (const language of languages.filter((name) => template[kind][name] === "")) {
        context.addIssue({
          code: "custom",
          path: ["template", kind, language],
          message: "mail_template_missing",
        })
      }
    }
  })

/** The group `mail` of the settings. */
export type MailSettings = z.infer<typeof mailSchema>

export const defaultMailSettings: MailSettings = {
  send: "never",
  template: { invoice: { de: "", en: "" }, credit_note: { de: "", en: "" } },
  from: null,
}
