import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readNumbers } from "../../../../workflows/numbers"
import type { NumbersDto } from "../dto"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ numbers: await readNumbers(req.scope) } satisfies NumbersDto)
}
