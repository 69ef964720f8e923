import { logo } from "../../own-invoice/__tests__/builders"
import { changeSettings, defaultSettings } from "../index"
import { issuerSettings as issuer } from "./issuer"
const change = (fields: object) => changeSettings(defaultSettings, fields)
const fieldsOf = (fields: object) => {
  const answer = change(fields)
  return answer.ok ? [] : answer.problems.map(({ field }) => field.replace(/^own_invoice\./, ""))
}

describe("own invoices need a complete issuer", () => {
  it.each<[string, object, string[]]>([
    ["nothing known", {}, ["issuer.name", "issuer.street", "issuer.zip", "issuer.city", "issuer.tax_number"]],
    ["complete", { issuer }, []],
    [
      "the VAT id instead of the tax number",
      { issuer: { ...issuer, tax_number: null, vat_id: "DE136695976" } },
      [],
    ],
    ["neither", { issuer: { ...issuer, tax_number: null } }, ["issuer.tax_number"]],
    ["a name of blanks", { issuer: { ...issuer, name: "  " } }, ["issuer.name"]],
    [
      "XRechnung asks for a contact",
      { issuer, format: "xrechnung" },
      ["issuer.contact_name", "issuer.phone", "issuer.email"],
    ],
  ])("%s", (_name, own_invoice, refused) => {
    expect(fieldsOf({ delivery_mode: "own_invoice", own_invoice })).toEqual(refused)
    expect(fieldsOf({ own_invoice })).toEqual([])
  })
})

describe("what is typed is checked, and stored in one form", () => {
  it.each<[string, object, string[]]>([
    ["a mistyped IBAN", { issuer: { bank: { iban: "DE02120300000000202052" } } }, ["issuer.bank.iban"]],
    ["a BIC of seven characters", { issuer: { bank: { bic: "BYLADEM" } } }, ["issuer.bank.bic"]],
    ["a tax number in words", { issuer: { tax_number: "sechzig" } }, ["issuer.tax_number"]],
    ["a mistyped VAT id", { issuer: { vat_id: "DE136695977" } }, ["issuer.vat_id"]],
    ["an email without a domain", { issuer: { email: "rechnung@laden" } }, ["issuer.email"]],
    ["a country by name", { issuer: { country_code: "Deutschland" } }, ["issuer.country_code"]],
    ["a logo that is a link", { logo: "https://example.com/logo.png" }, ["logo"]],
    ["a format there is none of", { format: "ubl" }, ["format"]],
    ["a long footer", { footer: { de: "x".repeat(501) } }, ["footer.de"]],
    ["an unknown field", { issuer: { fax: "1" } }, ["issuer.fax"]],
  ])("%s", (_name, own_invoice, refused) => {
    expect(fieldsOf({ own_invoice })).toEqual(refused)
  })

  it("IBAN, BIC and VAT id lose their blanks, empty texts become null", () => {
    const answer = change({
      own_invoice: {
        issuer: {
          phone: " ",
          vat_id: "de 136 695 976",
          bank: { iban: "de02 1203 0000 0000 2020 51", bic: "bylademm 001" },
        },
        logo: `data:image/png;base64,${logo.base64}`,
      },
    })
    expect(answer.ok && answer.settings.own_invoice.issuer).toMatchObject({
      phone: null,
      vat_id: "DE136695976",
      bank: { iban: "DE02120300000000202051", bic: "BYLADEMM001", bank_name: null },
    })
  })
})
