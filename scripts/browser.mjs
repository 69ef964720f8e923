// npm run test:browser: opens the shop of `npm run demo`, makes its purchase, and tests the admin in a browser.
// Arguments go to jest, such as the name of a spec. Without a Chromium only the purchase is checked, and said so.
import { join } from "node:path"
import { findChromium, NO_CHROMIUM } from "./demo/chromium.mjs"
import { root } from "./demo/places.mjs"
import { say } from "./demo/progress.mjs"
import { inDemoShop } from "./demo/session.mjs"

const jest = join(root, "node_modules", ".bin", "jest")
const config = join(root, "integration-tests", "browser", "jest.config.js")
const chromium = findChromium()

async function testInBrowser({ env, children }) {
  if (!chromium) {
    say(`BROWSER TESTS ARE SKIPPED. ${NO_CHROMIUM}`)
    return true
  }
  say("Testing the admin in a browser")
  const command = [jest, "--config", config, "--runInBand", "--forceExit", ...process.argv.slice(2)]
  await children.run("browser tests", command, {
    cwd: root,
    env: { ...env, NODE_ENV: "test", CHROMIUM: chromium },
    show: true,
  })
  return true
}

await inDemoShop(async (shop) => (await shop.buyAndCompare()) && (await testInBrowser(shop)))
