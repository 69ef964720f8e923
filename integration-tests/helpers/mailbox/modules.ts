import mailboxProvider from "./provider"

/** What a shop adds to its configuration to send e-mails; nothing without a mailbox. */
export const mailboxModules = (mailbox: string | undefined) =>
  mailbox === undefined
    ? []
    : [
        {
          resolve: "@medusajs/medusa/notification",
          options: {
            providers: [
              {
                resolve: "@medusajs/medusa/notification-local",
                id: "local",
                options: { channels: ["feed"] },
              },
              { resolve: mailboxProvider, id: "mailbox", options: { channels: ["email"] } },
            ],
          },
        },
      ]
