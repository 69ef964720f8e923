import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import { moduleTests } from "../../../modules/lexoffice/__tests__/support/module-tests"
import { givenDocument, givenQueue } from "../../../modules/lexoffice/__tests__/support/rows"
import { claimDocuments } from "../../../modules/lexoffice/sql/claim-documents"
import { ensureConnection } from "../../../modules/lexoffice/sql/connection"
import { recordArrived } from "../record-arrived"
import { recordFailure } from "../record-failure"

type Told = { name: string }

moduleTests(({ service }) => {
  const told: string[] = []
  const emit = async (events: Told | Told[]) => void told.push(...[events].flat().map(({ name }) => name))
  const container = {
    resolve: (key: string) => (key === LEXOFFICE_MODULE ? service : { emit }),
  } as unknown as MedusaContainer
  const failure = (code: string, kind: "retryable" | "needs_person" = "needs_person") => ({
    kind,
    code,
    params: {},
    retryAfterMs: null,
    performed: "no" as const,
  })
  const claim = (owner: string) => claimDocuments(service.sql, owner, 1, null)
  const incidents = async () =>
    (await service.listLexofficeIncidents({}, { order: { code: "ASC" } })).map(({ code, closed_at }) =>
      closed_at === null ? code : `${code}, closed`
    )
  const arrival = {
    documentId: "lexdoc_1",
    number: "RE0001",
    remoteStatus: "open",
    dueDate: null,
    openCents: 11900,
    paymentState: "open" as const,
  }
  beforeEach(async () => {
    told.length = 0
    await ensureConnection(service.sql)
  })

  it("a document is stopped together with its incident, or not at all", async () => {
    await givenDocument(service)
    await claim("a")
    const stop = () => recordFailure(service, "lexdoc_1", "a", failure("data_rejected"))
    await service.sql.execute("alter table lexoffice_incident rename to lexoffice_incident_away")
    await expect(stop()).rejects.toThrow("lexoffice_incident")
    await service.sql.execute("alter table lexoffice_incident_away rename to lexoffice_incident")
    expect(await service.retrieveLexofficeDocument("lexdoc_1")).toMatchObject({ state: "transmitting" })

    expect(await stop()).toMatchObject({ outcome: "failed", incident: { opened: true } })
    expect(await service.retrieveLexofficeDocument("lexdoc_1")).toMatchObject({ state: "failed" })
    expect(await incidents()).toEqual(["data_rejected"])
  })

  it("what was open about sending a document closes with its arrival, that it was sent twice does not", async () => {
    await givenDocument(service)
    await claim("a")
    await recordFailure(service, "lexdoc_1", "a", failure("data_rejected"))
    // a worker that lost the document meanwhile
    await recordFailure(service, "lexdoc_1", "late", failure("document_sent_twice"))
    await recordArrived(container, arrival)
    expect(await incidents()).toEqual(["data_rejected, closed", "document_sent_twice"])
    // whoever stops a document tells of it; nobody did so far
    expect(told).toEqual(["lexoffice.incident.opened", "lexoffice.incident.closed"])
  })

  it("one answer that did not come to two calls under way at once is nobody's business", async () => {
    const [first = "", second = ""] = await givenQueue(service, 2)
    await claim("a")
    await claim("b")
    const unreachable = failure("lexoffice_unreachable", "retryable")
    expect(await recordFailure(service, first, "a", unreachable)).toMatchObject({ incident: null })
    expect(await recordFailure(service, second, "b", unreachable)).toMatchObject({ incident: null })
    expect(await incidents()).toEqual([])
  })
})
