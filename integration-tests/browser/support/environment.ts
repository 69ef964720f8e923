import { demoEnvironment } from "../../../demo/src/environment"

/** What scripts/browser.mjs tells: the opened shop, its database, and the browser. */
export function browserEnvironment() {
  const { DATABASE_URL, CHROMIUM } = process.env
  if (!DATABASE_URL || !CHROMIUM) throw new Error('Start the browser tests with "npm run test:browser"')
  return { ...demoEnvironment(), databaseUrl: DATABASE_URL, chromium: CHROMIUM }
}
