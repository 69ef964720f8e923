// One Medusa server over the shop in the current folder, which `process.argv` and the environment describe; its
// parent can have it filled with a catalogue.
import { container } from "@medusajs/framework"
import start from "@medusajs/medusa/commands/start"
import { seedShop } from "../../integration-tests/helpers/shop/seed"
import type { Question, Report } from "./server"

const say = (report: Report): void => void process.send?.(report)

const answers: Record<Question, () => Promise<Report>> = {
  seed: async () => ({ shop: await seedShop(container) }),
  "processor time": async () => {
    const { user, system } = process.cpuUsage()
    return { processorMs: (user + system) / 1000 }
  },
}

async function main(): Promise<void> {
  await start({ directory: process.cwd(), host: "127.0.0.1", port: Number(process.argv[2]) })
  process.once("disconnect", () => process.exit(0))
  process.on("message", (question: Question) => {
    answers[question]().then(say, (error: unknown) =>
      say({ error: error instanceof Error ? (error.stack ?? error.message) : "" })
    )
  })
  say({ ready: true })
}

void main()
