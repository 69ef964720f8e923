import { company, invoice, line, openBench, person, type Bench, type Json } from "./support"

let bench: Bench
beforeEach(async () => (bench = await openBench()))
afterEach(() => bench.sandbox.close())

const show = async (path: string): Promise<Json> => (await bench.call("GET", path)).body

describe("tax types and rates", () => {
  const exported = {
    taxConditions: { taxType: "thirdPartyCountryDelivery" },
    lineItems: [line(1, { netAmount: 1, taxRatePercentage: 0 })],
  }
  const vatfree = {
    taxConditions: { taxType: "vatfree" },
    lineItems: [line(1, { netAmount: 1, taxRatePercentage: 0 })],
  }
  const oss = (country: string, rate: number): Json => ({
    address: { name: "Gast", countryCode: country },
    taxConditions: { taxType: "gross", taxSubType: "distanceSales" },
    lineItems: [line(1, { grossAmount: 120, taxRatePercentage: rate })],
  })
  const in2020 = {
    lineItems: [line(1, { grossAmount: 116, taxRatePercentage: 16 })],
    shippingConditions: { shippingType: "delivery", shippingDate: "2020-08-01T00:00:00.000+02:00" },
  }
  it.each<[string, Json, Json, number]>([
    ["16 % by the day of delivery, not of the invoice", {}, in2020, 201],
    ["organization without VAT: vatfree", { taxType: "vatfree" }, vatfree, 201],
    ["organization without VAT: nothing else", { taxType: "vatfree" }, {}, 406],
    ["destination principle, Austrian rate", { distanceSalesPrinciple: "DESTINATION" }, oss("AT", 20), 201],
    [
      "destination principle, Finnish rate with a fraction",
      { distanceSalesPrinciple: "DESTINATION" },
      oss("FI", 25.5),
      201,
    ],
    ["destination principle, German rate", { distanceSalesPrinciple: "DESTINATION" }, oss("AT", 19), 406],
    [
      "destination principle, German recipient",
      { distanceSalesPrinciple: "DESTINATION" },
      oss("DE", 19),
      406,
    ],
    [
      "destination principle, Swiss recipient",
      { distanceSalesPrinciple: "DESTINATION" },
      oss("CH", 8.1),
      406,
    ],
    [
      "destination principle, Canary Islands",
      { distanceSalesPrinciple: "DESTINATION" },
      oss("ES_CN", 21),
      406,
    ],
    ["origin principle, German rate", { distanceSalesPrinciple: "ORIGIN" }, oss("AT", 19), 201],
    ["origin principle, Austrian rate", { distanceSalesPrinciple: "ORIGIN" }, oss("AT", 20), 406],
    ["no principle", {}, oss("AT", 19), 406],
  ])("%s", async (_name, organization, changes, status) => {
    bench.sandbox.control.setOrganization(organization)
    expect((await bench.call("POST", "/v1/invoices", invoice(changes))).status).toBe(status)
  })

  it("an export needs a contact, and gets its address", async () => {
    const contactId = await bench.create("/v1/contacts", company())
    const id = await bench.create("/v1/invoices", invoice({ ...exported, address: { contactId } }))
    expect((await show(`/v1/invoices/${id}`)).address).toEqual({
      contactId,
      name: "Kurz & Gut GmbH",
      zip: "20457",
      city: "Hamburg",
      countryCode: "DE",
    })
  })

  it("a new contact is unusable for a while", async () => {
    bench.sandbox.control.setLimits({ contactLagMs: 2000 })
    const contactId = await bench.create("/v1/contacts", person())
    const send = () => bench.call("POST", "/v1/invoices", invoice({ address: { contactId } }))
    const first = await send()
    bench.clock.advance(2000)
    expect([first.status, (await send()).status]).toEqual([406, 201])
  })
})
