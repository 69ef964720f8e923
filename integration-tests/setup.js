// Runs before each test file. Quiet logs; decorators of one file must not leak into the next.
process.env.LOG_LEVEL = process.env.LOG_LEVEL || "error"
process.env.MEDUSA_DISABLE_TELEMETRY = "true"
const { MetadataStorage } = require("@medusajs/framework/mikro-orm/core")

MetadataStorage.clear()

// The test runner cuts pooled connections when it restores a database; knex tells of each one.
const log = console.log
console.log = (...parts) => {
  if (!String(parts[0]).includes("Connection ended unexpectedly")) {
    log(...parts)
  }
}
