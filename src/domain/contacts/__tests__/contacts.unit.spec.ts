import { buyer } from "../../documents/__tests__/builders"
import { listWords, mergeContact, StoredContact, toContact } from "../index"

const office = {
  name: "x",
  supplement: "Tor 3",
  street: "Kai 7",
  zip: "20457",
  city: "Hamburg",
  countryCode: "DE",
}
const bremen = { street: "Am Wall 3", zip: "28195", city: "Bremen", countryCode: "DE" }

describe("toContact", () => {
  it("a private person", () => {
    expect(toContact(buyer())).toEqual({
      roles: { customer: {} },
      person: { firstName: "Erika", lastName: "Muster" },
      addresses: { billing: [bremen] },
      emailAddresses: { private: ["erika@example.com"] },
      phoneNumbers: { private: ["+49 40 123456"] },
    })
  })

  it("a company with its contact person and another delivery address", () => {
    const company = buyer({
      companyName: "Nordlicht GmbH",
      vatId: "FR12345678901",
      salutation: "Frau",
      shipping: office,
    })
    expect(toContact(company)).toEqual({
      roles: { customer: {} },
      company: {
        name: "Nordlicht GmbH",
        vatRegistrationId: "FR12345678901",
        allowTaxFreeInvoices: true,
        contactPersons: [
          {
            salutation: "Frau",
            firstName: "Erika",
            lastName: "Muster",
            primary: true,
            emailAddress: "erika@example.com",
          },
        ],
      },
      addresses: {
        billing: [bremen],
        shipping: [
          { supplement: "Tor 3", street: "Kai 7", zip: "20457", city: "Hamburg", countryCode: "DE" },
        ],
      },
      emailAddresses: { business: ["erika@example.com"] },
      phoneNumbers: { business: ["+49 40 123456"] },
    })
  })

  it.each([
    ["a German VAT id", "DE136695976", { vatRegistrationId: "DE136695976", allowTaxFreeInvoices: false }],
    ["no VAT id", null, { allowTaxFreeInvoices: false }],
    [
      "a VAT id of another member state",
      "ATU12345675",
      { vatRegistrationId: "ATU12345675", allowTaxFreeInvoices: true },
    ],
  ])("tax-free invoices of a company with %s", (_name, vatId, expected) => {
    const contact = toContact(buyer({ companyName: "GmbH", vatId, lastName: null }))
    expect(contact.company).toEqual({ name: "GmbH", ...expected })
  })

  it("a Swiss company without VAT id may get the tax-free invoice of an export (row 14)", () => {
    const billing = {
      name: "Alpen AG",
      supplement: null,
      street: "Bahnhofstrasse 1",
      zip: "8001",
      city: "Zürich",
      countryCode: "CH",
    }
    const swiss = buyer({ companyName: "Alpen AG", lastName: null, phone: null, billing })
    const expected = {
      roles: { customer: {} },
      company: { name: "Alpen AG", allowTaxFreeInvoices: true },
      addresses: {
        billing: [{ street: "Bahnhofstrasse 1", zip: "8001", city: "Zürich", countryCode: "CH" }],
      },
      emailAddresses: { business: ["erika@example.com"] },
    }
    expect(toContact(swiss, true)).toEqual(expected)
    expect(toContact(swiss, false).company).toEqual({ name: "Alpen AG", allowTaxFreeInvoices: false })
  })

  it("a private person knows nothing of tax-free invoices", () => {
    expect(toContact(buyer(), true)).toEqual(toContact(buyer(), false))
  })

  it.each<[string, Parameters<typeof buyer>[0], object]>([
    ["without a first name", { firstName: null }, { lastName: "Muster" }],
    ["without a last name: the first stands for it", { lastName: null }, { lastName: "Erika" }],
    ["without both: the address's name", { firstName: null, lastName: null }, { lastName: "Erika Muster" }],
  ])("a person %s", (_name, fields, person) => {
    expect(toContact(buyer(fields)).person).toEqual(person)
  })

  it.each([
    ["letters", "040 123 ext 4"],
    ["letters of another script", "040 доб"],
    ["more than 30 characters", "+49 40 1234567890 1234567890 123"],
  ])("leaves out a phone number with %s, which lexoffice would refuse", (_name, phone) => {
    expect(toContact(buyer({ phone }))).not.toHaveProperty("phoneNumbers")
  })

  it("keeps one of 30 characters, and knows no empty lists", () => {
    const phone = "+49 (0)40 / 12345-67890 1234567"
    expect(toContact(buyer({ phone: phone.slice(0, 30) })).phoneNumbers).toEqual({
      private: [phone.slice(0, 30)],
    })
    const bare = toContact(buyer({ phone: null, email: null, billing: { ...office, supplement: "" } }))
    expect(bare).toEqual({
      roles: { customer: {} },
      person: { firstName: "Erika", lastName: "Muster" },
      addresses: { billing: [{ street: "Kai 7", zip: "20457", city: "Hamburg", countryCode: "DE" }] },
    })
  })
})

/** Source: lexware public API: an update replaces the whole record, read-only fields stay out. */
describe("mergeContact", () => {
  const readOnly = { id: "1", organizationId: "2", archived: false, createdDate: "x", updatedDate: "y" }
  const company: StoredContact = {
    ...readOnly,
    version: 7,
    roles: { customer: { number: 10_001 }, vendor: { number: 70_001 } },
    company: {
      name: "Alt GmbH",
      taxNumber: "12/345/67890",
      vatRegistrationId: null,
      allowTaxFreeInvoices: false,
      contactPersons: [
        {
          salutation: "Frau",
          firstName: "Erika",
          lastName: "Muster",
          primary: true,
          phoneNumber: "040 1",
          emailAddress: null,
        },
      ],
    },
    addresses: {
      billing: [{ street: "Alt 1", countryCode: "DE" }],
      shipping: [{ city: "Kiel", countryCode: "DE" }],
    },
    emailAddresses: { business: ["alt@example.com"], other: ["lager@example.com"], private: null },
    phoneNumbers: { fax: ["040 99"] },
    ...{
      note: "zahlt gern",
      xRechnung: { buyerReference: "04011000", vendorNumberAtCustomer: "70123" },
      extra: null,
    },
  }

  it("keeps what the shop does not know, and drops what is only read", () => {
    expect(mergeContact(company, toContact(buyer({ companyName: "Neu GmbH" })))).toEqual({
      version: 7,
      roles: { customer: { number: 10_001 }, vendor: { number: 70_001 } },
      company: {
        name: "Neu GmbH",
        taxNumber: "12/345/67890",
        allowTaxFreeInvoices: false,
        contactPersons: [
          {
            salutation: "Frau",
            firstName: "Erika",
            lastName: "Muster",
            primary: true,
            phoneNumber: "040 1",
            emailAddress: "erika@example.com",
          },
        ],
      },
      person: undefined,
      addresses: { billing: [bremen], shipping: [{ city: "Kiel", countryCode: "DE" }] },
      emailAddresses: { business: ["erika@example.com"], other: ["lager@example.com"] },
      phoneNumbers: { business: ["+49 40 123456"], fax: ["040 99"] },
      note: "zahlt gern",
      xRechnung: { buyerReference: "04011000", vendorNumberAtCustomer: "70123" },
    })
  })

  it("gives another contact person nothing of the former one", () => {
    const merged = mergeContact(
      company,
      toContact(buyer({ companyName: "Neu GmbH", lastName: "Weber", email: null }))
    )
    expect(merged.company?.contactPersons).toEqual([{ firstName: "Erika", lastName: "Weber", primary: true }])
  })

  it("keeps the contact person when the shop knows none", () => {
    const merged = mergeContact(company, toContact(buyer({ companyName: "Neu GmbH", lastName: null })))
    expect(merged.company?.contactPersons).toEqual(company.company?.contactPersons)
  })

  it.each([
    [true, null, true],
    [true, "ATU12345675", true],
    [false, "ATU12345675", true],
    [false, null, false],
  ])("tax-free invoices: allowed in lexoffice %p, VAT id %p: %p", (allowed, vatId, expected) => {
    const stored = { ...company, company: { ...company.company, allowTaxFreeInvoices: allowed } }
    const merged = mergeContact(stored, toContact(buyer({ companyName: "Neu GmbH", vatId })))
    expect(merged.company?.allowTaxFreeInvoices).toBe(expected)
  })

  it("a vendor becomes a customer too", () => {
    const stored = { ...company, roles: { vendor: { number: 70_001 } } }
    expect(mergeContact(stored, toContact(buyer({ companyName: "Neu GmbH" }))).roles).toEqual({
      vendor: { number: 70_001 },
      customer: {},
    })
  })

  const person: StoredContact = {
    version: 1,
    roles: { customer: {} },
    person: { salutation: "Frau", firstName: "E.", lastName: "Muster" },
    company: null,
    addresses: null,
  }

  it.each([
    [
      "the same person keeps the salutation",
      {},
      { salutation: "Frau", firstName: "Erika", lastName: "Muster" },
    ],
    ["another name does not inherit it", { lastName: "Weber" }, { firstName: "Erika", lastName: "Weber" }],
  ])("%s", (_name, fields, expected) => {
    expect(mergeContact(person, toContact(buyer(fields))).person).toEqual(expected)
  })

  it("a person becomes a company and the other way round: never both", () => {
    const grown = mergeContact(person, toContact(buyer({ companyName: "Neu GmbH", lastName: null })))
    expect(JSON.parse(JSON.stringify(grown))).toEqual({
      version: 1,
      roles: { customer: {} },
      company: { name: "Neu GmbH", allowTaxFreeInvoices: false },
      addresses: { billing: [bremen] },
      emailAddresses: { business: ["erika@example.com"] },
      phoneNumbers: { business: ["+49 40 123456"] },
    })
    expect(JSON.parse(JSON.stringify(mergeContact(company, toContact(buyer()))))).not.toHaveProperty(
      "company"
    )
  })
})

it("lists of a contact have the names that people give them, each once", () => {
  const lists = ["addresses.billing", "emailAddresses.private", "emailAddresses.business", "new.list"]
  expect(listWords(lists)).toEqual({
    de: "Rechnungsadressen, E-Mail-Adressen, new.list",
    en: "billing addresses, e-mail addresses, new.list",
  })
})
