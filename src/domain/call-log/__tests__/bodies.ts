/** Bodies as lexoffice sends and gets them, with personal data that is easy to find again. */
export const secrets = [
  "Erika",
  "Mustermann",
  "Lindwurmstraße",
  "Hinterhaus",
  "80337",
  "München",
  "erika@muster.example",
  "0891234567",
  "DE136695976",
  "DE02120300000000202051",
  "BYLADEM1001",
  "Musterwerke",
  "133/8150/8159",
]

export const kept = {
  id: "be9475f4-ef80-442b-8ab9-3ab8b1a2aeb9",
  amount: 119.99,
  date: "2026-05-10T00:00:00.000+02:00",
}

const address = {
  supplement: "Hinterhaus",
  street: "Lindwurmstraße 8",
  zip: "80337",
  city: "München",
  countryCode: "DE",
}

export const contact = {
  id: kept.id,
  version: 3,
  roles: { customer: { number: 10307 } },
  company: {
    name: "Musterwerke GmbH",
    taxNumber: "133/8150/8159",
    vatRegistrationId: "DE136695976",
    allowTaxFreeInvoices: true,
    contactPersons: [
      {
        ...{ salutation: "Frau", firstName: "Erika", lastName: "Mustermann", primary: true },
        ...{ emailAddress: "erika@muster.example", phoneNumber: "0891234567" },
      },
    ],
  },
  addresses: { billing: [address], shipping: [address] },
  emailAddresses: { business: ["erika@muster.example"], office: null },
  phoneNumbers: { mobile: ["0891234567"], fax: [] },
  note: "Erika Mustermann zahlt immer bar",
  archived: false,
}

export const invoice = {
  id: kept.id,
  voucherNumber: "RE1234",
  voucherStatus: "open",
  voucherDate: kept.date,
  address: { contactId: kept.id, name: "Erika Mustermann", ...address },
  lineItems: [
    {
      ...{ type: "custom", name: "Becher", description: "Gravur: Erika", quantity: 2, unitName: "Stück" },
      unitPrice: { currency: "EUR", grossAmount: kept.amount, taxRatePercentage: 19 },
    },
  ],
  totalPrice: { currency: "EUR", totalGrossAmount: kept.amount },
  taxConditions: { taxType: "gross" },
  title: "Rechnung",
  introduction: "Bestellung 7 von Erika Mustermann",
  remark: "Lieferung an: Erika Mustermann, Lindwurmstraße 8",
}

export const voucher = {
  id: kept.id,
  type: "salesinvoice",
  voucherNumber: "RE26-00001",
  totalGrossAmount: kept.amount,
  contactId: kept.id,
  remark: "Erika Mustermann",
  voucherItems: [{ amount: kept.amount, taxAmount: 19.16, taxRatePercent: 19, categoryId: kept.id }],
  files: [kept.id],
}

export const voucherlist = {
  content: [
    {
      ...{ id: kept.id, voucherType: "invoice", voucherStatus: "open", voucherNumber: "RE1234" },
      ...{ contactId: kept.id, contactName: "Erika Mustermann", totalAmount: kept.amount, openAmount: 0 },
    },
  ],
  totalElements: 1,
}

export const profile = {
  organizationId: kept.id,
  companyName: "Musterwerke GmbH",
  created: {
    ...{ userId: kept.id, userName: "Erika Mustermann", userEmail: "erika@muster.example" },
    date: kept.date,
  },
  taxType: "net",
  smallBusiness: false,
}

export const bank = {
  paymentItems: [{ iban: "DE02120300000000202051", bic: "BYLADEM1001", amount: kept.amount }],
}

/** What the gateway and the application say; a message may quote what was sent. */
export const refused = {
  status: 406,
  error: "Not Acceptable",
  path: "/v1/invoices",
  traceId: "90d78d0777be",
  message: "Contact Mustermann in München has no valid e-mail erika@muster.example or DE136695976",
  details: [{ violation: "NOTNULL", field: "lineItems[0].unitPrice", message: "darf nicht leer sein" }],
}

export const legacyRefused = {
  IssueList: [{ i18nKey: "invalid_value", source: "company.name", type: "validation_failure" }],
}
