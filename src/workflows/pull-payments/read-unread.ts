import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { findByRemoteIds } from "../../modules/lexoffice/sql/settlement"
import { forgetUnread, unreadRecords } from "../../modules/lexoffice/sql/unread-records"
import { mostInARow } from "./counting-failures"
import { readOne } from "./listed-rows"
import { PullRun } from "./pull-summary"

/** Reads what could not be read in an earlier run. It is left while it fails: nothing else has to wait for it. */
export async function readUnread(container: MedusaContainer, run: PullRun): Promise<void> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const ids = await unreadRecords(sql)
  const documents = new Map(
    (await findByRemoteIds(sql, ids)).map((document) => [document.remote_id, document])
  )
  run.failedInARow = 0
  for (const id of ids) {
    const document = documents.get(id)
    if (document === undefined) {
      await forgetUnread(sql, id)
    } else if (run.failedInARow < mostInARow - 1) {
      await readOne(container, run, document, null)
    }
  }
}
