// For tests and for generating migrations only; the demo shop has its own.
import { defineConfig } from "@medusajs/framework/utils"
import { mailboxModules } from "./integration-tests/helpers/mailbox/modules"
import { pluginOptions } from "./integration-tests/helpers/plugin-options"
import { redisModules } from "./integration-tests/redis/modules"

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
    { resolve: "./src/modules/lexoffice", options: pluginOptions() },
    ...redisModules(process.env.TEST_REDIS_URL),
    ...mailboxModules(process.env.TEST_MAILBOX),
  ],
})
