import { company, issue, openBench, person, type Bench, type Json } from "./support"

let bench: Bench
beforeEach(async () => (bench = await openBench()))
afterEach(() => bench.sandbox.close())

describe("refused with an issue list", () => {
  it.each<[string, Json, Json[]]>([
    ["nobody", { version: 0, roles: { customer: {} } }, [issue("missing_entity", "company or person")]],
    ["both", person({ company: { name: "X" } }), [issue("invalid_value", "company and person")]],
    ["no role", person({ roles: {} }), [issue("missing_entity", "roles.customer or roles.vendor")]],
    ["no last name", person({ person: { firstName: "Jona" } }), [issue("missing_entity", "person.lastName")]],
    ["no version", person({ version: undefined }), [issue("missing_entity", "version")]],
    ["a version other than 0", person({ version: 1 }), [issue("invalid_value", "version")]],
    [
      "bad e-mail",
      person({ emailAddresses: { private: ["jona"] } }),
      [issue("invalid_value", "emailAddresses[0].emailAddress")],
    ],
    [
      "empty e-mail",
      person({ emailAddresses: { private: [""] } }),
      [issue("invalid_value", "emailAddresses.private[0]")],
    ],
    [
      "two billing addresses",
      person({ addresses: { billing: [{ countryCode: "DE" }, { countryCode: "AT" }] } }),
      [issue("invalid_value", "addresses.billing.size")],
    ],
    [
      "unknown country",
      person({ addresses: { billing: [{ countryCode: "XX" }] } }),
      [issue("countrycode_is_not_valid", "countryCode")],
    ],
    [
      "German VAT id too short",
      company({ company: { name: "X", vatRegistrationId: "DE12345678" } }),
      [issue("vat_registration_id_invalid_number_9_digits", "company.vatRegistrationId")],
    ],
    [
      "Austrian VAT id without U",
      company({ company: { name: "X", vatRegistrationId: "AT12345678" } }),
      [issue("invalid_value", "company.vatRegistrationId")],
    ],
    [
      "half an XRechnung",
      company({ xRechnung: { buyerReference: "1" } }),
      [issue("missing_entity", "xRechnung.vendorNumberAtCustomer")],
    ],
    ["note of 1001", person({ note: "x".repeat(1001) }), [issue("invalid_value", "note")]],
    [
      "phone of 31",
      person({ phoneNumbers: { private: ["1".repeat(31)] } }),
      [issue("invalid_value", "phoneNumbers[0].phoneNumber")],
    ],
  ])("%s", async (_name, body, issues) => {
    const reply = await bench.call("POST", "/v1/contacts", body)
    expect([reply.status, reply.body.IssueList]).toEqual([406, issues])
    expect(bench.sandbox.control.state().counts.contacts).toBe(0)
  })
})

describe("versions", () => {
  it("a write answers the new version, and numbers stay", async () => {
    const id = await bench.create(
      "/v1/contacts",
      company({ company: { name: "X", vatRegistrationId: "de123456789" } })
    )
    const { status, body } = await bench.call(
      "PUT",
      `/v1/contacts/${id}`,
      company({ version: 1, company: { name: "Y" }, archived: true })
    )
    const { body: shown } = await bench.call("GET", `/v1/contacts/${id}`)
    expect([status, body.version, shown]).toEqual([
      200,
      2,
      {
        id,
        organizationId: expect.any(String),
        version: 2,
        roles: { customer: { number: 10001 } },
        company: { name: "Y", allowTaxFreeInvoices: false, contactPersons: [] },
        addresses: { billing: [{ zip: "20457", city: "Hamburg", countryCode: "DE" }] },
        emailAddresses: {},
        phoneNumbers: {},
        archived: false,
      },
    ])
  })

  it.each<[string, Json, string]>([
    [
      "billing addresses",
      { billing: [{ countryCode: "DE" }, { countryCode: "AT" }] },
      "addresses.billing.size",
    ],
    [
      "e-mails of one kind",
      { emailAddresses: { business: ["a@b.de", "c@d.de"] } },
      "emailAddresses.business.size",
    ],
  ])("a contact with two %s cannot be written back", async (_name, edit, source) => {
    const id = await bench.create("/v1/contacts", company())
    const { version } = bench.sandbox.control.editContact(id, edit)
    const { status, body } = await bench.call("PUT", `/v1/contacts/${id}`, company({ version }))
    expect([status, body.IssueList]).toEqual([406, [issue("invalid_value", source)]])
  })
})

describe("filters", () => {
  beforeEach(async () => {
    await bench.create("/v1/contacts", company())
    await bench.create("/v1/contacts", person())
    await bench.create(
      "/v1/contacts",
      person({ person: { lastName: "Xaver" }, emailAddresses: { private: ["jonaXw@example.org"] } })
    )
    await bench.create(
      "/v1/contacts",
      company({
        roles: { vendor: {} },
        company: {
          name: "Albrecht 100% OHG",
          contactPersons: [{ lastName: "Petersen", emailAddress: "ida@nordlicht.example" }],
        },
      })
    )
  })

  it.each<[string, string[]]>([
    ["", ["Albrecht 100% OHG", "Weber", "Kurz & Gut GmbH", "Xaver"]],
    ["name=urz%20%26amp%3B%20gut", ["Kurz & Gut GmbH"]],
    ["name=Kurz%20%26%20Gut", []],
    ["name=K_rz%25GmbH", ["Kurz & Gut GmbH"]],
    ["name=100%5C%25%20OHG", ["Albrecht 100% OHG"]],
    ["email=JONA", ["Weber", "Xaver"]],
    ["email=jona_w%40example.org", ["Weber", "Xaver"]],
    ["email=jona%5C_w%40example.org", ["Weber"]],
    ["email=ida%40nordlicht", ["Albrecht 100% OHG"]],
    ["customer=false", ["Albrecht 100% OHG"]],
    ["customer=true&name=Xav", ["Xaver"]],
    ["number=10001", ["Kurz & Gut GmbH"]],
    ["number=70001", ["Albrecht 100% OHG"]],
    ["nonsense=1&size=-3&page=x", ["Albrecht 100% OHG", "Weber", "Kurz & Gut GmbH", "Xaver"]],
  ])("?%s", async (query, names) => {
    const { body } = await bench.call("GET", `/v1/contacts?${query}`)
    const content = body.content as { company?: { name: string }; person?: { lastName: string } }[]
    expect(content.map((contact) => contact.company?.name ?? contact.person?.lastName)).toEqual(names)
  })

  it.each([
    "name=ab",
    `name=${"x".repeat(129)}`,
    "number=12a",
    "customer=yes",
    "name=abc&name=def",
    "size=1000",
  ])("refused with 400: %s", async (query) =>
    expect((await bench.call("GET", `/v1/contacts?${query}`)).status).toBe(400)
  )

  it("lag behind by listLagMs", async () => {
    bench.sandbox.control.setLimits({ listLagMs: 2000 })
    const count = async () => (await bench.call("GET", "/v1/contacts")).body.totalElements
    const before = await count()
    bench.clock.advance(2000)
    expect([before, await count()]).toEqual([0, 4])
  })
})
