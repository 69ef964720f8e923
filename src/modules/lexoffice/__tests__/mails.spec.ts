import {
  claimMail,
  dropDueMails,
  MailClaim,
  makeMailsDue,
  recordMailed,
  releaseMail,
  renewMailClaim,
  requestMail,
  switchMail,
} from "../sql/mails"
import { ensureConnection } from "../sql/connection"
import { moduleTests } from "./support/module-tests"
import { alterDocument, givenDocument } from "./support/rows"
import { together } from "./support/together"

moduleTests((given) => {
  const { service } = given
  const read = (id = "lexdoc_1") => service.retrieveLexofficeDocument(id)
  const claim = () => claimMail(service.sql, null)
  const claimed = async (): Promise<MailClaim> => {
    const mail = await claim()
    if (mail === null) throw new Error("nothing was due")
    return mail
  }
  const transmitted = { state: "'transmitted'", transmitted_at: "clock_timestamp()" }
  const due = { ...transmitted, mail_state: "'due'" }
  const runOut = { mail_next_at: "clock_timestamp() - interval '1 second'" }

  async function givenTransmitted(id: string, fields: Record<string, string> = {}): Promise<void> {
    await givenDocument(service, { id, order_id: id })
    await alterDocument(service, id, { ...transmitted, ...fields })
  }

  describe("switched on", () => {
    beforeEach(() => ensureConnection(service.sql))
    const states = async () => {
      const rows = await service.listLexofficeDocuments({}, { order: { id: "ASC" } })
      return rows.map(({ id, mail_state }) => [id, mail_state])
    }

    it("mails become due of what is transmitted from then on, where there is somebody to mail to", async () => {
      await givenTransmitted("a_before")
      await switchMail(service.sql, true)
      await givenTransmitted("b_after")
      await givenTransmitted("c_draft", { finalize: "false" })
      await givenTransmitted("d_own", { finalize: "false", mode: "'own_invoice'" })
      await givenTransmitted("e_old", { is_backfill: "true" })
      await givenTransmitted("f_nobody", { email: "null" })
      await givenTransmitted("g_waiting", { state: "'pending'", transmitted_at: "null" })
      await switchMail(service.sql, true)
      await makeMailsDue(service.sql)
      expect(await states()).toEqual([
        ["a_before", null],
        ["b_after", "due"],
        ["c_draft", "none"],
        ["d_own", "due"],
        ["e_old", "none"],
        ["f_nobody", "none"],
        ["g_waiting", null],
      ])
    })

    it("and off again, nothing is due, and what was is dropped", async () => {
      await switchMail(service.sql, true)
      await givenTransmitted("a_due")
      await makeMailsDue(service.sql)
      await switchMail(service.sql, false)
      await givenTransmitted("b_after")
      await makeMailsDue(service.sql)
      await dropDueMails(service.sql)
      expect(await states()).toEqual([
        ["a_due", "none"],
        ["b_after", null],
      ])
    })
  })

  it("each mail is given to one of six workers", async () => {
    const ids = [1, 2, 3, 4].map((index) => `lexdoc_${index}`)
    for (const id of ids) {
      await givenTransmitted(id, due)
    }
    const claims = await together(given, 6, (sql) => claimMail(sql, null), { holding: true })
    expect(claims.flatMap((mail) => (mail === null ? [] : [mail.id])).sort()).toEqual(ids)
    expect(await claim()).toBeNull()
  })

  describe("a claim", () => {
    beforeEach(() => givenTransmitted("lexdoc_1", due))

    it("names the key under which the mail may go out, the same for whoever takes it over", async () => {
      const first = await claimed()
      await alterDocument(service, "lexdoc_1", runOut)
      const second = await claimed()
      expect([first.key, second.key]).toEqual(["lexoffice:lexdoc_1", "lexoffice:lexdoc_1"])
    })

    it("is renewed and given back by its holder only", async () => {
      const first = await claimed()
      await alterDocument(service, "lexdoc_1", runOut)
      const second = await claimed()
      const release = { state: "due", attempts: 3, waitMs: 0, nextKey: "another" } as const
      expect(await renewMailClaim(service.sql, first)).toBeNull()
      expect(await releaseMail(service.sql, first, release)).toBe(false)
      const renewed = await renewMailClaim(service.sql, second)
      expect(await releaseMail(service.sql, second, release)).toBe(false)
      expect(renewed && (await releaseMail(service.sql, renewed, release))).toBe(true)
      expect(await read()).toMatchObject({ mail_state: "due", mail_attempts: 3, mail_key: "another" })
    })

    it("ends when the mail went out, whoever sent it under its key", async () => {
      await claimed()
      await recordMailed(service.sql, "lexdoc_1", "another")
      expect(await read()).toMatchObject({ mail_state: "sending", mailed_at: null })
      await recordMailed(service.sql, "lexdoc_1", "lexoffice:lexdoc_1")
      expect(await read()).toMatchObject({ mail_state: "sent", mailed_at: expect.any(Date) as Date })
      expect(await claim()).toBeNull()
    })

    it("is not renewed once a person has taken the document off the list", async () => {
      const mail = await claimed()
      await alterDocument(service, "lexdoc_1", { state: "'dismissed'" })
      expect(await renewMailClaim(service.sql, mail)).toBeNull()
    })

    it.each([
      ["stopped", "failed"],
      ["unclear", "unclear"],
      ["dropped", "none"],
    ] as const)("that is %s is nobody's any more", async (_name, state) => {
      const mail = await claimed()
      await releaseMail(service.sql, mail, { state, attempts: 1, waitMs: 0, nextKey: null })
      expect(await read()).toMatchObject({ mail_state: state, mail_next_at: null })
      expect(await claim()).toBeNull()
    })
  })

  describe("a person's wish", () => {
    it.each([
      ["sent before", { mail_state: "'sent'" }, true],
      ["never asked for", { mail_state: "null" }, true],
      ["unclear", { mail_state: "'unclear'" }, true],
      ["in the hands of a dead worker", { mail_state: "'sending'", ...runOut }, true],
      [
        "being sent",
        { mail_state: "'sending'", mail_next_at: "clock_timestamp() + interval '1 minute'" },
        false,
      ],
      ["of a document that is not transmitted", { state: "'failed'" }, false],
    ])("for a mail %s", async (_name, fields, granted) => {
      await givenTransmitted("lexdoc_1", fields)
      expect(await requestMail(service.sql, "lexdoc_1", "by hand")).toBe(granted)
      const mail = await claimMail(service.sql, "lexdoc_1")
      expect(mail?.key ?? null).toBe(granted ? "by hand" : null)
    })
  })
})
