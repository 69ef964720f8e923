import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { incidentTitle } from "../../../../domain/incidents"
import { backfillOrders } from "../../../../workflows/backfill"
import type { BackfillDto } from "../dto"
import { languageOf } from "../serialize/language"
import { sendProblem } from "../serialize/problem"
import type { BackfillBody } from "../validators"

/** Looks at old orders. Answers when all of them were looked at: some 110 to 150 orders a second. */
export async function POST(
  req: AuthenticatedMedusaRequest<BackfillBody>,
  res: MedusaResponse
): Promise<void> {
  const { from, to, dry_run } = req.validatedBody
  try {
    const { cents, ...summary } = await backfillOrders(req.scope, { from, to, dryRun: dry_run })
    const totals = { invoice: cents.invoice / 100, credit_note: cents.credit_note / 100 }
    const causes = Object.entries(summary.needs_person)
      .map(([code, count]) => ({ code, title: incidentTitle(code, languageOf(req)), count }))
      .sort((one, other) => other.count - one.count)
    res.json({ backfill: { from, to, dry_run, ...summary, totals, causes } } satisfies BackfillDto)
  } catch (error) {
    sendProblem(res, error, languageOf(req))
  }
}
