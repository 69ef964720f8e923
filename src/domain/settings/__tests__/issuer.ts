/** The least that own invoices need to know about their issuer, as the settings take it. */
export const issuerSettings = {
  name: "Testladen GmbH",
  street: "Hafenstraße 1",
  zip: "20457",
  city: "Hamburg",
  country_code: "DE",
  tax_number: "22/123/45678",
}
