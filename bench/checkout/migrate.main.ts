// Makes the tables of the shop in the current folder. A process of its own: Medusa cannot migrate and run in the same.
import migrate from "@medusajs/medusa/commands/db/migrate"

void migrate({
  directory: process.cwd(),
  skipLinks: false,
  skipScripts: true,
  skipSearch: true,
  executeAllLinks: true,
  executeSafeLinks: false,
  executeAllSearch: false,
  executeSafeSearch: false,
  concurrency: undefined,
  allOrNothing: false,
})
