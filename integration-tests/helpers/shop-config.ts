/** What Medusa's shops in tests and benchmarks have in common; the database is the environment's. */
export const shopConfig = () => ({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000",
      jwtSecret,
      cookieSecret: "for tests only",
    },
  },
  admin: { disable: true },
})

/** Signs the tokens that these shops accept. */
export const jwtSecret = "for tests only"
