import { defineConfig } from "@medusajs/framework/utils"

// scripts/demo.mjs sets the environment.
const { DATABASE_URL, DEMO_SECRET, LEXOFFICE_ENCRYPTION_KEY, LEXOFFICE_API_KEY } = process.env
const { LEXOFFICE_API_URL, LEXOFFICE_APP_URL, DEMO_URL } = process.env

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: DATABASE_URL,
    // Production mode asks for TLS to the database and for cookies over https; on this machine there is neither.
    databaseDriverOptions: { connection: { ssl: false } },
    cookieOptions: { secure: false, sameSite: "lax" },
    http: {
      storeCors: DEMO_URL ?? "",
      adminCors: DEMO_URL ?? "",
      authCors: DEMO_URL ?? "",
      jwtSecret: DEMO_SECRET,
      cookieSecret: DEMO_SECRET,
    },
  },
  modules: [
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          // its e-mails go nowhere: they are lines of the log
          {
            resolve: "@medusajs/medusa/notification-local",
            id: "local",
            options: { channels: ["feed", "email"] },
          },
        ],
      },
    },
  ],
  plugins: [
    {
      resolve: "medusa-plugin-lexoffice",
      options: {
        encryptionKey: LEXOFFICE_ENCRYPTION_KEY,
        apiKey: LEXOFFICE_API_KEY,
        apiBaseUrl: LEXOFFICE_API_URL,
        appBaseUrl: LEXOFFICE_APP_URL,
      },
    },
  ],
})
