import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import "../helpers/shop-tests" // first: it closes the shop after all of them

const folder = join(__dirname, "..", "http")

/** So many test files, one for each of jest's workers, share the specs of the folder http between them. */
const shares = 2

/** What those of more than a minute take, measured on two cores; only to make the shares even. */
const seconds: Record<string, number> = {
  "order-changes": 117,
  queue: 104,
  "tax-cases": 93,
  "own-invoice": 86,
  "order-payments": 66,
  "order-returns": 62,
}
const usual = 40

/** Runs some of the specs of the folder http in one shop: to start it, and to compile Medusa, takes long. */
export function runShare(share: number): void {
  for (const name of dealt()[share] ?? []) {
    describe(name, () => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- imported, its tests would not belong to this block
      require(join(folder, name))
    })
  }
}

/** The longest first, each to the share that has least to do. */
function dealt(): string[][] {
  const hands = Array.from({ length: shares }, () => ({ names: [] as string[], seconds: 0 }))
  const byLength = specs().sort((a, b) => lengthOf(b) - lengthOf(a) || (a < b ? -1 : 1))
  for (const name of byLength) {
    const [idlest] = [...hands].sort((a, b) => a.seconds - b.seconds)
    idlest?.names.push(name)
    if (idlest) idlest.seconds += lengthOf(name)
  }
  return hands.map(({ names }) => names)
}

/** Both open the one shop of the process. */
const sharesShop = /\b(shopTests|connectedShopTests)\(\{/

const lengthOf = (name: string): number => seconds[name.replace(".spec.ts", "")] ?? usual

function specs(): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".spec.ts"))
  const alone = names.filter((name) => !sharesShop.test(readFileSync(join(folder, name), "utf8")))
  if (alone.length > 0)
    throw new Error(`${alone.join(", ")}: they need shopTests or connectedShopTests to share a shop`)
  return names
}
