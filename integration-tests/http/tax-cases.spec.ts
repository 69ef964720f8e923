import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { useSandbox } from "../helpers/lexoffice"
import { openShop, type LexofficeShop } from "../helpers/lexoffice-shop"
import type { Purchase } from "../helpers/shop"

jest.setTimeout(120_000)

const getSandbox = useSandbox()

/** France stands for a shop below the threshold: it charges German rates there. NL and CH are sold to without tax. */
const countries = [
  { code: "de", name: "Germany", rates: { standard: 19, reduced: 7 } },
  { code: "at", name: "Austria", rates: { standard: 20, reduced: 10 } },
  { code: "fr", name: "France", rates: { standard: 19, reduced: 7 } },
  { code: "nl", name: "Netherlands" },
  { code: "ch", name: "Switzerland" },
]

type Organization = Parameters<ReturnType<typeof getSandbox>["control"]["setOrganization"]>[0]

type Case = {
  name: string
  organization?: Organization
  purchase: Partial<Purchase>
  taxConditions: object
  rates: number[]
}

const origin: Organization = { distanceSalesPrinciple: "ORIGIN" }
const destination: Organization = { distanceSalesPrinciple: "DESTINATION" }
const smallBusiness: Organization = { smallBusiness: true, taxType: "vatfree" }
const dutchCompany = { company: "Windmolen B.V.", metadata: { vat_id: "NL123456789B01" } }

const note = expect.any(String) as string

/** Rows of the decision table, each through a real cart with Medusa's own tax lines. */
const booked: Case[] = [
  {
    name: "row 1: small business, to Switzerland",
    organization: smallBusiness,
    purchase: { country: "ch" },
    taxConditions: { taxType: "vatfree", taxTypeNote: note },
    rates: [0],
  },
  { name: "row 3: Germany", purchase: {}, taxConditions: { taxType: "gross" }, rates: [19, 7] },
  {
    name: "row 6: goods to a Dutch business with VAT id",
    purchase: { country: "nl", billingAddress: dutchCompany },
    taxConditions: { taxType: "intraCommunitySupply", taxTypeNote: note },
    rates: [0],
  },
  {
    name: "row 9: Austrian consumer, destination rates",
    organization: destination,
    purchase: { country: "at" },
    taxConditions: { taxType: "gross", taxSubType: "distanceSales" },
    rates: [20, 10],
  },
  {
    name: "row 11: French consumer, German rates by the origin principle",
    organization: origin,
    purchase: { country: "fr" },
    taxConditions: { taxType: "gross", taxSubType: "distanceSales" },
    rates: [19, 7],
  },
  {
    name: "row 13: French business without VAT id, as a consumer",
    purchase: { country: "fr", billingAddress: { company: "Fromages SARL" } },
    taxConditions: { taxType: "gross" },
    rates: [19, 7],
  },
  {
    name: "row 14: goods to Switzerland",
    purchase: { country: "ch" },
    taxConditions: { taxType: "thirdPartyCountryDelivery", taxTypeNote: note },
    rates: [0],
  },
]

type Stop = { name: string; organization?: Organization; purchase: Partial<Purchase>; reason: string }

/** What the shop charged does not fit the case: a person decides, nothing is sent. */
const stopped: Stop[] = [
  {
    name: "small business that charged 19 % in Germany",
    organization: smallBusiness,
    purchase: {},
    reason: "charged_vat_not_due",
  },
  {
    name: "Austrian rates although the account says origin",
    organization: origin,
    purchase: { country: "at" },
    reason: "charged_rate_not_allowed",
  },
  {
    name: "Dutch business without VAT id, no tax charged",
    organization: destination,
    purchase: { country: "nl", billingAddress: { company: "Windmolen B.V." } },
    reason: "charged_no_vat",
  },
  { name: "Helgoland, German tax charged", purchase: helgoland(), reason: "charged_vat_not_due" },
]

function helgoland(): Partial<Purchase> {
  return { shippingAddress: { address_1: "Lung Wai 1", postal_code: "27498", city: "Helgoland" } }
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: LexofficeShop

    beforeAll(async () => {
      shop = await openShop(getContainer(), api, getSandbox(), { countries })
    })

    async function buyAs(
      organization: Organization | undefined,
      purchase: Partial<Purchase>
    ): Promise<string> {
      const { control } = getSandbox()
      control.reset()
      control.setOrganization({
        smallBusiness: false,
        taxType: "gross",
        distanceSalesPrinciple: null,
        ...organization,
      })
      await shop.run("housekeeping")
      control.clearRequests()
      const items = [
        { variant: "mug", quantity: 3 },
        { variant: "novel", quantity: 1 },
      ]
      return (await shop.buy({ items, promoCodes: ["MINUS5"], ...purchase })).id
    }

    it.each(booked)("$name", async ({ organization, purchase, taxConditions, rates }) => {
      const id = await buyAs(organization, purchase)
      const [document] = await shop.documents(id)
      expect(await shop.incidents()).toEqual([])
      expect(document).toMatchObject({ state: "transmitted" })
      expect(new Set(document?.tax_lines.map(({ rate }) => rate))).toEqual(new Set(rates))
      expect(shop.requests("POST", "/v1/invoices")[0]?.body).toMatchObject({ taxConditions })
      const paid = Math.round(Number((await shop.admin.order(id)).total) * 100)
      expect(Math.round((document?.total ?? 0) * 100)).toBe(paid)
    })

    it.each(stopped)("needs a person: $name", async ({ organization, purchase, reason }) => {
      const id = await buyAs(organization, purchase)
      expect(await shop.incidents()).toMatchObject([
        { code: "tax_undecided", order_id: id, params: { reason } },
      ])
      expect(shop.writes()).toEqual([])
    })
  },
})
