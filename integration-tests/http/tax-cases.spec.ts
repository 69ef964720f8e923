import { createTaxRegionsWorkflow, deleteProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Control } from "../../sandbox"
import { connectedShopTests } from "../helpers/connected-shop-tests"
import { PRODUCTS, type ProductSeed, type Purchase } from "../helpers/shop"

/** To FR and NO the shop charges German rates, to NL, CH, ES and GB none. */
const countries = [
  { code: "de", name: "Germany", rates: { standard: 19, reduced: 7 } },
  { code: "at", name: "Austria", rates: { standard: 20, reduced: 10 } },
  { code: "fr", name: "France", rates: { standard: 19, reduced: 7 } },
  { code: "nl", name: "Netherlands" },
  { code: "ch", name: "Switzerland" },
  { code: "es", name: "Spain" },
  { code: "gb", name: "United Kingdom" },
  { code: "no", name: "Norway", rates: { standard: 19, reduced: 7 } },
]

/** The last four need no shipping; what they are for VAT stands in their metadata, or in the settings. */
const products: ProductSeed[] = [
  ...PRODUCTS,
  { handle: "phone", title: "Phone", price: 6500, rate: "standard", metadata: flag("electronics") },
  service("repair", { metadata: { supply: "service" } }),
  service("advice", { variantMetadata: { supply: "catalogue_service" }, metadata: { supply: "service" } }),
  service("wall", { metadata: { supply: "service", ...flag("building_work") } }),
  service("download"),
]

function service(handle: string, more: Partial<ProductSeed> = {}): ProductSeed {
  return { handle, title: handle, price: 59.5, rate: "standard", shipped: false, ...more }
}

function flag(value: string) {
  return { domestic_reverse_charge: value }
}

/** A purchase of things that are not shipped. */
const unshipped = (...variants: string[]): Pick<Purchase, "items" | "shipping" | "promoCodes"> => ({
  items: variants.map((variant) => ({ variant, quantity: 1 })),
  shipping: "none",
  promoCodes: [],
})
const goodsAnd = (...variants: string[]): Partial<Purchase> => ({
  ...unshipped("mug", ...variants),
  shipping: "standard",
})

type Organization = Parameters<Control["setOrganization"]>[0]

/** A place as the settings know it better. */
type Place = { id: string; country_code: string } & Record<string, unknown>

type Case = {
  name: string
  organization?: Organization
  territories?: Place[]
  purchase: Partial<Purchase>
  taxConditions: object
  rates: number[]
}

const outside = { goods: "third_country", services: "third_country", vat_id_prefix: null }
const heligoland: Place = {
  ...{ id: "DE_HELGOLAND", country_code: "DE", valid_from: "2026-01-01", vat_country: "DE_HELGOLAND" },
  ...outside,
  postcodes: [{ from: "27498", to: "27498" }],
  lexoffice_country_codes: ["DE"],
}
const ulster: Place = {
  ...{ id: "GB_NIR", country_code: "GB", valid_from: "2026-01-01", vat_country: "XI", vat_id_prefix: "XI" },
  ...{ goods: "eu", services: "third_country" },
  postcodes: [{ from: "BT", to: "BT" }],
  lexoffice_country_codes: ["GB"],
}
const island: Place = {
  ...{ id: "NL_ISLAND", country_code: "NL", valid_from: "2026-01-01", vat_country: "NL_ISLAND" },
  ...outside,
  postcodes: [{ from: "1000", to: "1999" }],
  lexoffice_country_codes: ["NL"],
}

const origin: Organization = { distanceSalesPrinciple: "ORIGIN" }
const destination: Organization = { distanceSalesPrinciple: "DESTINATION" }
const smallBusiness: Organization = { smallBusiness: true, taxType: "vatfree" }
const dutchCompany = { company: "Windmolen B.V.", metadata: { vat_id: "NL123456789B13" } }

const swissCompany = { company: "Uhrwerk AG" }
const norwegian = { country: "no" }

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
  {
    name: "row 1: small business, to a Spanish consumer, below the threshold",
    organization: { ...smallBusiness, distanceSalesPrinciple: "ORIGIN" },
    purchase: { country: "es" },
    taxConditions: { taxType: "vatfree", taxTypeNote: note },
    rates: [0],
  },
  { name: "row 3: Germany", purchase: {}, taxConditions: { taxType: "gross" }, rates: [19, 7] },
  {
    name: "row 3: Germany, goods and a service",
    purchase: goodsAnd("repair"),
    taxConditions: { taxType: "gross" },
    rates: [19],
  },
  {
    name: "row 3: a German consumer has building work done",
    purchase: unshipped("wall"),
    taxConditions: { taxType: "gross" },
    rates: [19],
  },
  {
    name: "row 5: Helgoland, no tax charged, with the code a person named for lexoffice",
    territories: [heligoland],
    purchase: helgoland("de-hel"),
    taxConditions: { taxType: "thirdPartyCountryDelivery", taxTypeNote: note },
    rates: [0],
  },
  {
    name: "row 6: goods to a Dutch business with VAT id",
    purchase: { country: "nl", billingAddress: dutchCompany },
    taxConditions: { taxType: "intraCommunitySupply", taxTypeNote: note },
    rates: [0],
  },
  {
    name: "row 6: goods to Northern Ireland, business with an XI id, with the code a person named for lexoffice",
    territories: [ulster],
    purchase: { country: "gb", ...northernIreland({ company: "Harbour Ltd", vatId: "XI110305878" }) },
    taxConditions: { taxType: "intraCommunitySupply", taxTypeNote: note },
    rates: [0],
  },
  {
    name: "row 7: a service to a Dutch business with VAT id",
    purchase: { country: "nl", billingAddress: dutchCompany, ...unshipped("repair") },
    taxConditions: { taxType: "externalService13b", taxTypeNote: note },
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
    name: "row 10: a download for an Austrian consumer, destination rate",
    organization: destination,
    purchase: { country: "at", ...unshipped("download") },
    taxConditions: { taxType: "gross", taxSubType: "electronicServices" },
    rates: [20],
  },
  {
    name: "row 11: a download for a French consumer, German rate by the origin principle",
    organization: origin,
    purchase: { country: "fr", ...unshipped("download") },
    taxConditions: { taxType: "gross", taxSubType: "electronicServices" },
    rates: [19],
  },
  {
    name: "row 11: French consumer, German rates by the origin principle",
    organization: origin,
    purchase: { country: "fr" },
    taxConditions: { taxType: "gross", taxSubType: "distanceSales" },
    rates: [19, 7],
  },
  {
    name: "row 12: a repair for a French consumer is taxed in Germany, although the account says destination",
    organization: destination,
    purchase: { country: "fr", ...unshipped("repair") },
    taxConditions: { taxType: "gross" },
    rates: [19],
  },
  {
    name: "row 12: advice for a French consumer, by the variant's own mark",
    organization: destination,
    purchase: { country: "fr", ...unshipped("advice") },
    taxConditions: { taxType: "gross" },
    rates: [19],
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
  {
    name: "row 14: goods to the Canary Islands",
    purchase: {
      country: "es",
      shippingAddress: { address_1: "Calle Mayor 2", postal_code: "35001", city: "Las Palmas" },
    },
    taxConditions: { taxType: "thirdPartyCountryDelivery", taxTypeNote: note },
    rates: [0],
  },
  {
    name: "row 15: a service to a Swiss business",
    purchase: { country: "ch", billingAddress: swissCompany, ...unshipped("repair") },
    taxConditions: { taxType: "thirdPartyCountryService", taxTypeNote: note },
    rates: [0],
  },
  {
    name: "row 17: a repair for a Norwegian consumer, German standard rate",
    purchase: { ...norwegian, ...unshipped("repair") },
    taxConditions: { taxType: "gross" },
    rates: [19],
  },
  {
    name: "row 17: the line item's own mark overrules the product's",
    purchase: {
      ...norwegian,
      ...unshipped(),
      items: [{ variant: "advice", quantity: 1, metadata: { supply: "service" } }],
    },
    taxConditions: { taxType: "gross" },
    rates: [19],
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
  {
    name: "Dutch business whose VAT id has a wrong check digit, no tax charged",
    organization: destination,
    purchase: {
      country: "nl",
      billingAddress: { company: "Windmolen B.V.", metadata: { vat_id: "NL123456789B14" } },
    },
    reason: "charged_no_vat",
  },
  { name: "Helgoland, German tax charged", purchase: helgoland(), reason: "charged_vat_not_due" },
  {
    name: "Helgoland, no tax charged, and lexoffice's list has no code for it",
    purchase: helgoland("de-hel"),
    reason: "lexoffice_country_differs",
  },
  {
    name: "Northern Ireland, a third country in lexoffice's list",
    purchase: { country: "gb", ...northernIreland({ company: "Harbour Ltd", vatId: "XI110305878" }) },
    reason: "lexoffice_country_differs",
  },
  {
    name: "row 2: small business, consumer abroad, account says destination",
    organization: { ...smallBusiness, distanceSalesPrinciple: "DESTINATION" },
    purchase: { country: "es" },
    reason: "small_business_eu_consumer",
  },
  {
    name: "row 2: small business, service to a business abroad",
    organization: smallBusiness,
    purchase: { country: "nl", billingAddress: dutchCompany, ...unshipped("repair") },
    reason: "small_business_eu_service",
  },
  {
    name: "row 4: building work for a German business",
    purchase: { billingAddress: { company: "Bau GmbH" }, ...unshipped("wall") },
    reason: "domestic_reverse_charge",
  },
  {
    name: "row 4: phones for more than 5,000 euros net to a German business",
    purchase: { billingAddress: { company: "Funk GmbH" }, ...goodsAnd("phone") },
    reason: "domestic_reverse_charge",
  },
  {
    name: "row 8: goods and a service to a Dutch business",
    purchase: { country: "nl", billingAddress: dutchCompany, ...goodsAnd("repair") },
    reason: "mixed_supplies",
  },
  {
    name: "row 16: a download for a Swiss consumer",
    purchase: { country: "ch", ...unshipped("download") },
    reason: "third_country_electronic",
  },
  {
    name: "row 16: advice for a Swiss consumer",
    purchase: { country: "ch", ...unshipped("advice") },
    reason: "third_country_electronic",
  },
  {
    name: "a line item says something unknown about itself",
    purchase: { items: [{ variant: "mug", quantity: 1, metadata: { supply: "things" } }] },
    reason: "supply_unknown",
  },
  {
    name: "a line item says something unknown about reverse charge",
    purchase: { items: [{ variant: "mug", quantity: 1, metadata: flag("yes") }] },
    reason: "reverse_charge_unknown",
  },
]

/** @param province of which the shop may have tax rates of its own */
function helgoland(province?: string): Partial<Purchase> {
  const address = { address_1: "Lung Wai 1", postal_code: "27498", city: "Helgoland" }
  return { shippingAddress: { ...address, ...(province ? { province } : {}) } }
}

function northernIreland(buyer: { company: string; vatId: string }): Partial<Purchase> {
  return {
    shippingAddress: { address_1: "Dock Street 1", postal_code: "BT15 1WZ", city: "Belfast" },
    billingAddress: { company: buyer.company, metadata: { vat_id: buyer.vatId } },
  }
}

/** Germany's rates by province: the shop charges nothing on the island. */
async function exemptHelgoland(container: MedusaContainer): Promise<void> {
  const taxes = container.resolve(Modules.TAX)
  const [germany] = await taxes.listTaxRegions({ country_code: "de" })
  await createTaxRegionsWorkflow(container).run({
    input: [
      {
        country_code: "de",
        province_code: "de-hel",
        parent_id: germany?.id ?? null,
        default_tax_rate: { name: "Helgoland", code: "de-hel", rate: 0 },
      },
    ],
  })
}

connectedShopTests({
  countries,
  products,
  testSuite: ({ shop, control, getContainer }) => {
    beforeAll(async () => {
      await exemptHelgoland(getContainer())
    })

    async function buyAs(
      organization: Organization | undefined,
      purchase: Partial<Purchase>,
      territories: Place[] = []
    ): Promise<string> {
      control.reset()
      control.setOrganization({
        smallBusiness: false,
        taxType: "gross",
        distanceSalesPrinciple: null,
        ...organization,
      })
      await shop.settings({ territories })
      await shop.run("housekeeping")
      control.clearRequests()
      const items = [
        { variant: "mug", quantity: 3 },
        { variant: "novel", quantity: 1 },
      ]
      return (await shop.buy({ items, promoCodes: ["MINUS5"], ...purchase })).id
    }

    it.each(booked)("$name", async ({ organization, purchase, territories, taxConditions, rates }) => {
      const id = await buyAs(organization, purchase, territories)
      const [document] = await shop.documents(id)
      expect(await shop.incidents()).toEqual([])
      expect(document).toMatchObject({ state: "transmitted" })
      expect(new Set(document?.tax_lines.map(({ rate }) => rate))).toEqual(new Set(rates))
      expect(shop.requests("POST", "/v1/invoices")[0]?.body).toMatchObject({ taxConditions })
      const paid = Math.round(Number((await shop.admin.order(id)).total) * 100)
      expect(Math.round((document?.total ?? 0) * 100)).toBe(paid)
    })

    it("an order whose product was deleted is judged by what is left of it", async () => {
      await shop.settings({ trigger: "shipped" })
      const id = await buyAs(destination, { country: "at", ...unshipped("download") })
      await deleteProductsWorkflow(getContainer()).run({
        input: { ids: [shop.shop.products.download ?? ""] },
      })
      await shop.settings({ trigger: "order_placed" })
      await shop.evaluate(id, true)
      expect(await shop.documents(id)).toMatchObject([
        { state: "transmitted", tax_case: "electronic_services_destination" },
      ])
    })

    it("places the settings know better about are judged by them", async () => {
      const shippingAddress = { address_1: "Strandweg 1", postal_code: "1791 AB", city: "Den Burg" }
      const order = await buyAs(destination, { country: "nl", shippingAddress }, [island])
      expect(await shop.documents(order)).toMatchObject([{ tax_case: "export" }])
    })

    it("the recipient's country is the one of lexoffice's own list", async () => {
      const address = { address_1: "Calle Mayor 2", postal_code: "35001", city: "Las Palmas" }
      await buyAs(undefined, { country: "es", shippingAddress: address, billingAddress: address })
      const { documents, contacts } = control.state()
      expect(documents.map(({ address: { countryCode } }) => countryCode)).toEqual(["ES_CN"])
      expect(contacts.map(({ billing }) => billing.map(({ countryCode }) => countryCode))).toEqual([
        ["ES_CN"],
      ])
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
