import { company, creditNote, invoice, line, openBench, type Bench, type Json } from "./support"

let bench: Bench
beforeEach(async () => (bench = await openBench()))
afterEach(() => bench.sandbox.close())

const show = async (path: string): Promise<Json> => (await bench.call("GET", path)).body

describe("credit notes", () => {
  const relate = (id: string, changes: Json = {}, finalize = true) =>
    bench.call(
      "POST",
      `/v1/credit-notes?finalize=${String(finalize)}&precedingSalesVoucherId=${id}`,
      creditNote(changes)
    )
  const small = { lineItems: [line(1, { grossAmount: 19 })] }

  it("a related one is paid off and lowers the open amount", async () => {
    const id = await bench.create("/v1/invoices?finalize=true", invoice())
    const { body: created } = await relate(id, small)
    const related = await show(`/v1/credit-notes/${String(created.id)}`)
    expect(related).toMatchObject({ voucherStatus: "paidoff", voucherNumber: "GS0001" })
    expect(related.relatedVouchers).toEqual([{ id, voucherNumber: "RE0001", voucherType: "invoice" }])
    expect(await show(`/v1/payments/${id}`)).toMatchObject({
      openAmount: 100,
      paymentStatus: "openRevenue",
      voucherStatus: "open",
      paymentItems: [{ paymentItemType: "partPaymentCreditNote", amount: 19, currency: "EUR" }],
    })
    expect((await bench.call("GET", `/v1/payments/${String(created.id)}`)).status).toBe(406)
  })

  it("the whole amount settles the invoice", async () => {
    const id = await bench.create("/v1/invoices?finalize=true", invoice())
    await relate(id)
    expect(await show(`/v1/invoices/${id}`)).toMatchObject({ voucherStatus: "paid" })
  })

  it("only one per invoice, the second must stand alone", async () => {
    const id = await bench.create("/v1/invoices?finalize=true", invoice())
    const answers = [
      await relate(id, small),
      await relate(id, small),
      await bench.call("POST", "/v1/credit-notes?finalize=true", creditNote(small)),
    ]
    expect(answers.map(({ status }) => status)).toEqual([201, 406, 201])
    expect(await show(`/v1/credit-notes/${String(answers[2]?.body.id)}`)).toMatchObject({
      voucherStatus: "open",
      voucherNumber: "GS0002",
    })
  })

  it("a draft blocks the place too, and lowers nothing until finalized", async () => {
    const id = await bench.create("/v1/invoices?finalize=true", invoice())
    const { body } = await relate(id, small, false)
    expect([(await relate(id, small)).status, (await show(`/v1/payments/${id}`)).openAmount]).toEqual([
      406, 119,
    ])
    bench.sandbox.control.finalize(String(body.id))
    expect((await show(`/v1/payments/${id}`)).openAmount).toBe(100)
  })

  it.each<[string, (id: string) => unknown, number]>([
    ["draft predecessor", () => undefined, 406],
    ["finalized predecessor", (id) => bench.sandbox.control.finalize(id), 201],
    [
      "voided predecessor",
      (id) => (bench.sandbox.control.finalize(id), bench.sandbox.control.voidDocument(id)),
      406,
    ],
    [
      "closing invoice",
      (id) => (
        bench.sandbox.control.finalize(id),
        bench.sandbox.control.editDocument(id, { closingInvoice: true })
      ),
      406,
    ],
    ["paid predecessor", (id) => (bench.sandbox.control.finalize(id), bench.sandbox.control.pay(id)), 201],
  ])("%s", async (_name, prepare, status) => {
    const id = await bench.create("/v1/invoices", invoice())
    prepare(id)
    expect((await relate(id, small)).status).toBe(status)
  })

  it.each([
    ["relatedCreditNoteOnPaidInvoice", small],
    ["relatedCreditNoteAboveOpenAmount", small],
  ] as const)("can be told to refuse: %s", async (name, changes) => {
    bench.sandbox.control.setBehaviour({ [name]: "refuse" })
    const id = await bench.create("/v1/invoices?finalize=true", invoice())
    bench.sandbox.control.pay(id)
    expect((await relate(id, changes)).status).toBe(406)
  })
})

describe("files, payments, people", () => {
  it.each([
    ["*/*", 200],
    ["application/pdf", 200],
    ["application/xml", 404],
    ["image/png", 406],
  ])("Accept %s answers %d", async (accept, status) => {
    const id = await bench.create("/v1/invoices?finalize=true", invoice())
    const reply = await bench.call("GET", `/v1/invoices/${id}/file`, undefined, { accept })
    expect(reply.status).toBe(status)
    if (status !== 200) return
    expect(reply.bytes.subarray(0, 5).toString()).toBe("%PDF-")
    expect(reply.headers.get("content-disposition")).toContain("Rechnung_RE0001.pdf")
  })

  it("the deprecated file id leads to the same bytes", async () => {
    const id = await bench.create("/v1/invoices?finalize=true", invoice())
    const { documentFileId } = await show(`/v1/invoices/${id}/document`)
    const [file, old] = [
      await bench.call("GET", `/v1/invoices/${id}/file`),
      await bench.call("GET", `/v1/files/${String(documentFileId)}`),
    ]
    expect(old.bytes.equals(file.bytes)).toBe(true)
  })

  it("an XRechnung is XML, its PDF a preview", async () => {
    const xRechnung = { buyerReference: "04011000-1234512345-35", vendorNumberAtCustomer: "70123" }
    const contactId = await bench.create("/v1/contacts", company({ xRechnung }))
    const body = {
      address: { contactId },
      taxConditions: { taxType: "net" },
      lineItems: [line(1, { netAmount: 100 })],
    }
    const id = await bench.create("/v1/invoices?finalize=true", invoice(body))
    const types = await Promise.all(
      ["*/*", "application/xml", "application/pdf"].map(async (accept) =>
        (await bench.call("GET", `/v1/invoices/${id}/file`, undefined, { accept })).headers.get(
          "content-type"
        )
      )
    )
    expect(types).toEqual(["application/xml", "application/xml", "application/pdf"])
    expect(await show(`/v1/invoices/${id}`)).toMatchObject({ electronicDocumentProfile: "XRechnung" })
  })

  it("partial payment, cash discount, taken back", async () => {
    const { control } = bench.sandbox
    const id = await bench.create("/v1/invoices?finalize=true", invoice())
    control.pay(id, { amount: 100, date: "2026-09-05" })
    const partly = await show(`/v1/payments/${id}`)
    control.pay(id, { type: "cashDiscount", date: "2026-09-06" })
    const paid = await show(`/v1/payments/${id}`)
    control.takePaymentBack(id)
    const again = await show(`/v1/payments/${id}`)
    expect([partly.openAmount, partly.voucherStatus, partly.paidDate]).toEqual([19, "open", undefined])
    expect([paid.openAmount, paid.paymentStatus, paid.voucherStatus, paid.paidDate]).toEqual([
      0,
      "balanced",
      "paid",
      "2026-09-06T00:00:00.000+02:00",
    ])
    expect([again.openAmount, again.voucherStatus]).toEqual([19, "open"])
  })

  it("a draft has no due date, a finalized invoice has", async () => {
    const id = await bench.create(
      "/v1/invoices",
      invoice({ paymentConditions: { paymentTermLabel: "14 Tage", paymentTermDuration: 14 } })
    )
    const draft = await show(`/v1/invoices/${id}`)
    bench.sandbox.control.finalize(id)
    expect([draft.dueDate, (await show(`/v1/invoices/${id}`)).dueDate]).toEqual([
      undefined,
      "2026-09-15T00:00:00.000+02:00",
    ])
  })

  it("read-only fields of a body are ignored", async () => {
    const id = await bench.create(
      "/v1/invoices?finalize=true",
      invoice({ voucherNumber: "MINE", voucherStatus: "paid", id: "x", version: 7 })
    )
    expect(await show(`/v1/invoices/${id}`)).toMatchObject({
      id,
      voucherNumber: "RE0001",
      voucherStatus: "open",
      version: 1,
    })
  })

  it("the id of another kind is unknown", async () => {
    const id = await bench.create("/v1/invoices", invoice())
    expect((await bench.call("GET", `/v1/credit-notes/${id}`)).status).toBe(404)
  })
})
