// Makes the tables that workers need in the database it is given. A process of its own: Medusa cannot migrate and
// run in the same one.
import { migrate, type PlaceOfWork } from "./container"

migrate(JSON.parse(process.argv[2] ?? "{}") as PlaceOfWork).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  }
)
