import type { DocumentDto } from "../../src/api/admin/lexoffice/dto"
import type { Sandbox } from "../../sandbox"

const collections = { invoice: "invoices", credit_note: "credit-notes" }

/** The bytes of a document's PDF as lexoffice has them. */
export async function remotePdf(
  sandbox: Sandbox,
  { kind, remote_id }: Pick<DocumentDto, "kind" | "remote_id">
): Promise<Buffer> {
  const answer = await fetch(`${sandbox.url}/v1/${collections[kind]}/${remote_id}/file`, {
    headers: { authorization: `Bearer ${sandbox.apiKey}`, accept: "application/pdf" },
  })
  return Buffer.from(await answer.arrayBuffer())
}
