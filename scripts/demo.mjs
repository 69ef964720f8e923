// npm run demo: opens a shop with the plugin and a stand-in for lexoffice, buys something and shows the invoice.
// Stays until Ctrl-C; with --exit it ends after the purchase, successfully only if order and invoice agree.
import { once } from "node:events"
import { credentials, inDemoShop } from "./demo/session.mjs"

const staysOpen = !process.argv.includes("--exit")

async function stayOpen({ env, interrupted }) {
  console.log(`
  Admin:            ${env.DEMO_URL}/app
  sign in with      ${credentials.email}
  password          ${credentials.password}
  lexoffice page:   ${env.LEXOFFICE_APP_URL}

  Press Ctrl-C to close the shop.
`)
  if (!interrupted.aborted) await once(interrupted, "abort")
}

await inDemoShop(async (shop) => {
  const agrees = await shop.buyAndCompare()
  if (staysOpen) await stayOpen(shop)
  return agrees
})
