// As the configuration of the repository's own folder, but without the plugin's module.
import { defineConfig } from "@medusajs/framework/utils"

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
})
