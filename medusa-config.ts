// For tests and for generating migrations only; the demo shop has its own.
import { defineConfig } from "@medusajs/framework/utils"
import { mailboxModules } from "./integration-tests/helpers/mailbox/modules"
import { pluginOptions } from "./integration-tests/helpers/plugin-options"
import { shopConfig } from "./integration-tests/helpers/shop-config"
import { roleModules } from "./integration-tests/roles/modules"
import { redisModules } from "./integration-tests/redis/modules"

module.exports = defineConfig({
  ...shopConfig(),
  modules: [
    { resolve: "./src/modules/lexoffice", options: pluginOptions() },
    ...redisModules(process.env.TEST_REDIS_URL),
    ...mailboxModules(process.env.TEST_MAILBOX),
    ...roleModules(process.env.MEDUSA_FF_RBAC),
  ],
})
