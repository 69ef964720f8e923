import { actingAs } from "../call-context"
import { condition } from "../sql/conditions"
import { closeIncidents, NewIncident, openIncident, withOpenIncidents } from "../sql/incidents"
import { noteWhoRetries } from "../sql/make-due"
import { moduleTests } from "./support/module-tests"
import { together } from "./support/together"

const incident = (fields: Partial<NewIncident> = {}): NewIncident => ({
  id: "lexinc_1",
  code: "data_rejected",
  params: {},
  subject_type: "document",
  subject_id: "lexdoc_1",
  document_id: "lexdoc_1",
  order_id: "order_1",
  order_display_id: 1,
  search_text: "1 Erika Mustermann",
  ...fields,
})

moduleTests((given) => {
  const { service } = given
  const open = (fields: Partial<NewIncident>) => openIncident(service.sql, incident(fields))
  const read = async () => service.listLexofficeIncidents({}, { order: { id: "ASC" } })
  const subject = { type: "document", id: "lexdoc_1" } as const

  it("is one per subject and code, although ten open it at the same moment", async () => {
    const opened = await together(given, 10, (sql, index) =>
      openIncident(sql, incident({ id: `lexinc_${index}`, params: { try: index } }))
    )
    const [row, ...others] = await read()
    expect(others).toEqual([])
    expect(opened.filter(({ opened: isNew }) => isNew)).toHaveLength(1)
    expect(new Set(opened.map(({ id }) => id))).toEqual(new Set([row?.id]))
  })

  it("says what is true now when it is opened again, and keeps its first instant", async () => {
    expect(await open({ params: { try: 1 } })).toEqual({ id: "lexinc_1", opened: true })
    const [before] = await read()
    expect(await open({ id: "lexinc_2", params: { try: 2 } })).toEqual({ id: "lexinc_1", opened: false })
    expect(await read()).toMatchObject([{ params: { try: 2 }, opened_at: before?.opened_at }])
  })

  it("is another one for another code or subject", async () => {
    await open({ id: "lexinc_1" })
    await open({ id: "lexinc_2", code: "contact_changed_remotely" })
    await open({ id: "lexinc_3", subject_id: "lexdoc_2" })
    await open({ id: "lexinc_4", subject_type: "order" })
    expect(await read()).toHaveLength(4)
  })

  it("is a new one after the first was closed, which stays as it was closed", async () => {
    await open({})
    const by = { by: "user_1", resolution: "dismissed", note: "typed in" } as const
    expect(await closeIncidents(service.sql, subject, by)).toEqual(["lexinc_1"])
    expect(await open({ id: "lexinc_2" })).toEqual({ id: "lexinc_2", opened: true })
    expect(await closeIncidents(service.sql, subject, { by: "system", resolution: "succeeded" })).toEqual([
      "lexinc_2",
    ])
    expect(await read()).toMatchObject([
      { closed_by: "user_1", resolution: "dismissed", note: "typed in" },
      { closed_by: "system", resolution: "succeeded", note: null },
    ])
  })

  it("closes by subject, except for some codes", async () => {
    await open({ id: "lexinc_1", code: "a" })
    await open({ id: "lexinc_2", code: "b" })
    await open({ id: "lexinc_3", code: "c" })
    await open({ id: "lexinc_4", code: "a", subject_type: "order" })
    await open({ id: "lexinc_5", code: "a", subject_id: "lexdoc_2" })
    const by = { by: "system", resolution: "succeeded" } as const
    expect(await closeIncidents(service.sql, subject, by, ["b", "c"])).toEqual(["lexinc_1"])
    expect((await closeIncidents(service.sql, subject, by)).sort()).toEqual(["lexinc_2", "lexinc_3"])
    expect(await closeIncidents(service.sql, subject, by)).toEqual([])
  })

  it("was mended by who asked for the try that succeeded, or acts at the moment, else by itself", async () => {
    const closing = { by: "system", resolution: "succeeded" } as const
    const closer = async (close: () => Promise<unknown>) => {
      await close()
      return (await read()).at(-1)?.closed_by
    }
    const close = () => closeIncidents(service.sql, subject, closing)
    const retried = (id: string) => noteWhoRetries(service.sql, condition("i.id = ?", id), "user_1")

    await open({ id: "lexinc_1" })
    await retried("lexinc_1")
    expect(await closer(() => actingAs("job:transmit", close))).toBe("user_1")
    await open({ id: "lexinc_2" })
    await retried("lexinc_2")
    expect(await closer(() => actingAs("user_2", close))).toBe("user_2")
    await open({ id: "lexinc_3" })
    await retried("lexinc_3")
    // the try failed
    await open({ id: "lexinc_4" })
    expect(await closer(() => actingAs("job:transmit", close))).toBe("system")
  })

  it("tells which of many subjects have one that is open", async () => {
    await open({ id: "lexinc_1" })
    await open({ id: "lexinc_2", code: "contact_changed_remotely" })
    await open({ id: "lexinc_3", subject_id: "lexdoc_2", subject_type: "order" })
    await open({ id: "lexinc_4", subject_id: "lexdoc_3" })
    await closeIncidents(
      service.sql,
      { type: "document", id: "lexdoc_3" },
      { by: "system", resolution: "succeeded" }
    )
    const asked = ["lexdoc_1", "lexdoc_2", "lexdoc_3", "lexdoc_4"]
    expect([...(await withOpenIncidents(service.sql, "document", asked))]).toEqual(["lexdoc_1"])
    expect([...(await withOpenIncidents(service.sql, "document", []))]).toEqual([])
  })

  it("is opened whatever lexoffice's words hold", async () => {
    await open({ params: { message: "a\u0000b \ud83d ?", list: ["\\u0000"] } })
    expect(await read()).toMatchObject([{ params: { message: "a\ufffdb \ufffd ?", list: ["\\u0000"] } }])
  })
})
