import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import "../helpers/shop-tests" // first: it closes the shop after all of them

const folder = join(__dirname, "..", "http")

/** So many test files, in processes of their own, share the specs of the folder http between them. */
const shares = 4

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
  jest.setTimeout(180_000) // each spec set its own, and the last one would count for all
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

const lengthOf = (name: string): number => seconds[name.replace(".spec.ts", "")] ?? usual

function specs(): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".spec.ts"))
  const alone = names.filter((name) => !readFileSync(join(folder, name), "utf8").includes("shopTests("))
  if (alone.length > 0) throw new Error(`${alone.join(", ")}: they need shopTests to share a shop`)
  return names
}
