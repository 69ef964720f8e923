import { defaultSettings } from "../../../domain/settings"
import { moduleTests } from "./support/module-tests"

moduleTests(({ service }) => {
  it("are the defaults until a person saves others", async () => {
    expect(await service.readSettings()).toEqual({ settings: defaultSettings, version: 0 })
  })

  it("take a partial change, and count their versions", async () => {
    await service.changeSettings({ assumed_country: "at" })
    const changed = await service.changeSettings({ payment_terms: { default_days: 7 } })
    const settings = {
      ...defaultSettings,
      assumed_country: "AT",
      payment_terms: { ...defaultSettings.payment_terms, default_days: 7 },
    }
    expect(changed).toEqual({ ok: true, settings, version: 2 })
    expect(await service.readSettings()).toEqual({ settings, version: 2 })
  })

  it("store nothing when a field is refused", async () => {
    const answer = await service.changeSettings({
      assumed_country: "AT",
      payment_terms: { default_days: -1 },
    })
    expect(answer).toMatchObject({ ok: false, problems: [{ field: "payment_terms.default_days" }] })
    expect(await service.readSettings()).toEqual({ settings: defaultSettings, version: 0 })
  })

  it("lose no change when several people save at the same moment, the first time included", async () => {
    const changes = [
      { assumed_country: "AT" },
      { push_contacts: false },
      { invoice_state: "draft" },
      { trigger: "shipped" },
      { excluded_sales_channels: ["sc_1"] },
      { document_language: "de" },
      { start_date: "2026-01-31" },
      { oss_registered: true },
    ]
    const answers = await Promise.all(changes.map((change) => service.changeSettings(change)))
    expect(answers.map((answer) => (answer.ok ? answer.version : null)).sort()).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ])
    expect(await service.readSettings()).toEqual({
      settings: Object.assign({}, defaultSettings, ...changes),
      version: 8,
    })
  })

  it("are refused on load when what is stored is invalid, with the field named", async () => {
    await service.changeSettings({ assumed_country: "AT" })
    await service.sql.execute(
      `update lexoffice_settings set data = jsonb_set(data, '{payment_terms,default_days}', '"soon"')`
    )
    const error: unknown = await service.readSettings().catch((reason: unknown) => reason)
    expect(error).toMatchObject({ kind: "needs_person", code: "settings_invalid" })
    expect(error).toMatchObject({
      params: {
        problems: {
          de: expect.stringMatching(/^Zahlungsziele: /),
          en: expect.stringMatching(/^Payment terms: /),
        },
      },
    })
  })

  it("stored by an earlier version get the defaults of settings that are new", async () => {
    await service.changeSettings({ assumed_country: "AT" })
    await service.sql.execute(`update lexoffice_settings set data = data - 'push_contacts' #- '{texts,en}'`)
    expect((await service.readSettings()).settings).toEqual({ ...defaultSettings, assumed_country: "AT" })
  })
})
