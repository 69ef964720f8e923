import type { MedusaContainer } from "@medusajs/framework/types"
import { openContainer, type PlaceOfWork } from "./container"
import type { Order, Report } from "./process"

/** A parent that is gone need not hear it. */
const say = (report: Report): void => void process.send?.(report, undefined, undefined, () => undefined)

const textOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error)

/** The child's side of a MedusaProcess: does what it is told until its parent lets go. */
export function serve<Task>(
  role: "worker" | "shop",
  perform: (container: MedusaContainer, task: Task) => Promise<unknown>
): void {
  // at once, even while it boots: with its database gone, Medusa may never come to an end
  process.once("disconnect", () => process.kill(process.pid, "SIGKILL"))
  openContainer(JSON.parse(process.argv[2] ?? "{}") as PlaceOfWork, role).then(
    (container) => {
      process.on("message", ({ id, task }: Order<Task>) => {
        perform(container, task).then(
          (result) => say({ id, result }),
          (error: unknown) => say({ id, error: textOf(error) })
        )
      })
      say({ ready: true })
    },
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    }
  )
}
