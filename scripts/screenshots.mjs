// npm run screenshots: opens the shop of `npm run demo`, fills it, and photographs each page in both languages into
// docs/images. The dates in the pictures are fixed, so that they change only when the pages do.
import { join } from "node:path"
import { findChromium, NO_CHROMIUM } from "./demo/chromium.mjs"
import { root } from "./demo/places.mjs"
import { inDemoShop } from "./demo/session.mjs"

const chromium = findChromium()
if (!chromium) {
  console.error(`Nothing is photographed. ${NO_CHROMIUM}`)
  process.exit(1)
}

await inDemoShop(async ({ env, children }) => {
  const tsx = join(root, "node_modules", ".bin", "tsx")
  await children.run("screenshots", [tsx, join(root, "integration-tests/browser/screenshots/main.ts")], {
    cwd: root,
    env: { ...env, CHROMIUM: chromium },
    show: true,
  })
  return true
})
