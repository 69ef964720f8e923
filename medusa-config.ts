// For tests and for generating migrations only; the demo shop has its own.
import { defineConfig } from "@medusajs/framework/utils"
import { mailboxModules } from "./integration-tests/helpers/mailbox/modules"
import { redisModules } from "./integration-tests/redis/modules"

const lexoffice = {
  resolve: "./src/modules/lexoffice",
  options: {
    encryptionKey: "0".repeat(64),
    apiBaseUrl: process.env.LEXOFFICE_API_URL,
    appBaseUrl: process.env.LEXOFFICE_APP_URL,
  },
}

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000",
      jwtSecret: "for tests only",
      cookieSecret: "for tests only",
    },
  },
  admin: { disable: true },
  modules: [
    lexoffice,
    ...redisModules(process.env.TEST_REDIS_URL),
    ...mailboxModules(process.env.TEST_MAILBOX),
  ],
})
