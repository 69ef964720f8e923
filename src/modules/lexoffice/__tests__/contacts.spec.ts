import {
  claimContact,
  ContactRow,
  forgetContact,
  recordContact,
  recordDebtorNumber,
  releaseContact,
  switchContactSync,
} from "../sql/contacts"
import { moduleTests } from "./support/module-tests"
import { together } from "./support/together"

moduleTests((given) => {
  const { service } = given
  const customer = { key: "customer:cus_1", customerId: "cus_1", email: "erika@example.com" }
  const claim = (owner: string, id = "lexcnt_1") => claimContact(service.sql, owner, { id, ...customer })
  const runOut = () =>
    service.sql.execute(`update lexoffice_contact set lease_until = clock_timestamp() - interval '1 second'`)
  const keys = async () =>
    (await service.listLexofficeContacts({}, { order: { id: "ASC" } })).map(({ key }) => key)

  const claimed: ContactRow = {
    id: "lexcnt_1",
    key: customer.key,
    email: customer.email,
    remote_id: null,
    debtor_number: null,
    remote_version: null,
    sent_hash: null,
    sync_disabled: false,
    usable_in_ms: 0,
  }

  it("gives a new customer one row and one owner, although ten ask at the same moment", async () => {
    const rows = await together(given, 10, (sql, index) =>
      claimContact(sql, `worker ${index}`, { id: `lexcnt_${index}`, ...customer })
    )
    expect(rows.filter((row) => row !== null)).toHaveLength(1)
    expect(await keys()).toEqual([customer.key])
  })

  it("tells guests apart by e-mail, ignoring case", async () => {
    const guest = (id: string, email: string) =>
      claimContact(service.sql, "a", { id, key: `guest:${email}`, customerId: null, email })
    const [first, same, other] = [
      await guest("lexcnt_1", "Erika@Example.com"),
      await guest("lexcnt_2", "erika@example.COM"),
      await guest("lexcnt_3", "max@example.com"),
    ]
    expect([first?.id, same?.id, other?.id]).toEqual(["lexcnt_1", "lexcnt_1", "lexcnt_3"])
    expect(await keys()).toEqual(["guest:erika@example.com", "guest:max@example.com"])
  })

  it("keeps customers apart whose ids differ in case", async () => {
    await claimContact(service.sql, "a", { ...customer, id: "lexcnt_1", key: "customer:cus_a" })
    await claimContact(service.sql, "a", { ...customer, id: "lexcnt_2", key: "customer:cus_A" })
    expect(await keys()).toHaveLength(2)
  })

  it("belongs to one worker until released or until the lease ran out", async () => {
    expect(await claim("a")).toEqual(claimed)
    expect(await claim("b")).toBeNull()
    expect(await claim("a", "lexcnt_2")).toEqual(claimed)
    await releaseContact(service.sql, "lexcnt_1", "a")
    expect(await claim("b")).toEqual(claimed)
    await runOut()
    expect(await claim("c")).toEqual(claimed)
    await releaseContact(service.sql, "lexcnt_1", "b")
    expect(await claim("d")).toBeNull()
  })

  it("is switched off and on again, also before there is a row, and whoever has it keeps it", async () => {
    const toggle = (disabled: boolean) =>
      switchContactSync(service.sql, { id: "lexcnt_1", ...customer }, disabled)
    expect(await toggle(true)).toBe("lexcnt_1")
    expect(await claim("a", "lexcnt_2")).toEqual({ ...claimed, sync_disabled: true })
    expect(await toggle(false)).toBe("lexcnt_1")
    expect(await claim("b")).toBeNull()
    expect(await claim("a")).toEqual(claimed)
  })

  it("remembers what lexoffice answered, and forgets it when the contact is gone", async () => {
    const stored = { id: "lexcnt_1", remoteId: "contact-1", remoteVersion: 3, usableInMs: 60_000 }
    await claim("a")
    await recordContact(service.sql, { ...stored, sentHash: "hash" })
    await recordDebtorNumber(service.sql, "lexcnt_1", "10001")
    const fresh = await claim("a")
    expect(fresh).toEqual({
      ...claimed,
      remote_id: "contact-1",
      remote_version: 3,
      sent_hash: "hash",
      debtor_number: "10001",
      usable_in_ms: fresh?.usable_in_ms,
    })
    expect(fresh?.usable_in_ms).toBeGreaterThan(0)
    await recordContact(service.sql, { ...stored, remoteVersion: 4, sentHash: null, usableInMs: 0 })
    expect(await claim("a")).toMatchObject({ remote_version: 4, sent_hash: "hash", usable_in_ms: 0 })
    await forgetContact(service.sql, "lexcnt_1")
    expect(await claim("a")).toEqual(claimed)
  })
})
