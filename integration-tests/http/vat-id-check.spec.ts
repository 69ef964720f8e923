import { LEXOFFICE_MODULE } from "../../src/modules/lexoffice"
import type LexofficeModuleService from "../../src/modules/lexoffice/service"
import { startVies, type ViesStandIn } from "../../src/vat-id-check/__tests__/server"
import { connectedShopTests } from "../helpers/connected-shop-tests"
import type { Purchase } from "../helpers/shop"

let vies: ViesStandIn
beforeAll(async () => {
  vies = await startVies()
  process.env.LEXOFFICE_VIES_URL = vies.url
})
afterAll(async () => {
  delete process.env.LEXOFFICE_VIES_URL
  await vies.close()
})

/** The Netherlands are sold to without tax, France with German tax. */
const countries = [
  { code: "de", name: "Germany", rates: { standard: 19, reduced: 7 } },
  { code: "nl", name: "Netherlands" },
  { code: "fr", name: "France", rates: { standard: 19, reduced: 7 } },
]

const vatId = "NL123456789B13"
const business = (id: string, country = "nl"): Purchase => ({
  country,
  items: [{ variant: "mug", quantity: 1 }],
  billingAddress: { company: "Windmolen B.V.", metadata: { vat_id: id } },
})
const valid = { body: { valid: true, requestIdentifier: "WAPIAAAAX1", name: "WINDMOLEN BV", address: "---" } }
const invalid = { body: { valid: false } }
const down = { body: { actionSucceed: false, errorWrappers: [{ error: "MS_UNAVAILABLE" }] } }

connectedShopTests({
  countries,
  testSuite: ({ shop, control, sql, getContainer }) => {
    beforeAll(async () => {
      await shop.settings({ vat_id_check: "online", own_vat_id: "DE 136 695 976" })
    })

    beforeEach(() => {
      control.setOrganization({ smallBusiness: false, taxType: "gross", distanceSalesPrinciple: null })
      vies.received.length = 0
      vies.replies(valid)
    })

    const service = () => getContainer().resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const history = () =>
      sql<{ online: string }>(
        `select vat_id, online, request_id, source, name, address, error from lexoffice_vat_id_check order by checked_at`
      )
    /** As if the last look at waiting orders, and all answers, were that long ago. */
    const timePasses = async (interval: string) => {
      await sql(`update lexoffice_incident set updated_at = updated_at - interval '${interval}'`)
      await sql(`update lexoffice_vat_id_check set checked_at = checked_at - interval '${interval}'`)
    }
    const explanation = async (id: string) =>
      (
        await shop.admin.get<{ explanation: { tax: Record<string, unknown> } }>(
          `/admin/lexoffice/orders/${id}/explanation`
        )
      ).explanation.tax
    const incidents = async () => (await shop.incidents()).map(({ code, params }) => ({ code, params }))

    it("valid: an intra-community supply, with the proof stored", async () => {
      const { id } = await shop.buy(business("nl 1234.56789 b13"))
      expect(await shop.documents(id)).toMatchObject([
        { state: "transmitted", tax_case: "intra_community_supply" },
      ])
      expect(vies.received).toEqual([
        {
          path: "/check-vat-number",
          body: {
            countryCode: "NL",
            vatNumber: "123456789B13",
            requesterMemberStateCode: "DE",
            requesterNumber: "136695976",
          },
        },
      ])
      const proof = { request_id: "WAPIAAAAX1", source: "VIES", name: "WINDMOLEN BV", address: null }
      expect(await history()).toEqual([{ vat_id: vatId, online: "valid", ...proof, error: null }])
      expect(await explanation(id)).toMatchObject({
        vat_id: vatId,
        vat_id_check: {
          vat_id: vatId,
          country: "NL",
          syntax: "valid",
          online: "valid",
          checked_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
          ...proof,
        },
        warnings: [],
      })
    })

    it("a document of before checks were kept is explained without one", async () => {
      const { id } = await shop.buy(business(vatId))
      await sql(
        `update lexoffice_document set content = content #- '{tax,decision,vatIdCheck}' where order_id = ?`,
        [id]
      )
      expect(await explanation(id)).toMatchObject({ vat_id: vatId, vat_id_check: null })
    })

    it("invalid: a consumer, so no tax at all needs a person, who is told why", async () => {
      control.setOrganization({ distanceSalesPrinciple: "DESTINATION" })
      await shop.run("housekeeping")
      shop.clearRequests()
      vies.replies(invalid)
      await shop.buy(business(vatId))
      expect(await incidents()).toMatchObject([
        {
          code: "tax_undecided",
          params: { reason: "charged_no_vat", vatId, vatIdProblem: "refused_online" },
        },
      ])
      expect(shop.writes()).toEqual([])
    })

    it("invalid, and taxed like a consumer: booked, with the check on record", async () => {
      vies.replies(invalid)
      const { id } = await shop.buy(business("FR40303265045", "fr"))
      expect(await shop.documents(id)).toMatchObject([
        { state: "transmitted", tax_case: "distance_sales_origin" },
      ])
      expect(await explanation(id)).toMatchObject({
        vat_id: null,
        vat_id_check: { vat_id: "FR40303265045", online: "invalid" },
      })
    })

    it("no answer: waits, and is booked by itself once there is one", async () => {
      vies.replies(down)
      const { id } = await shop.buy(business(vatId))
      expect(await incidents()).toMatchObject([
        { params: { reason: "vat_id_check_unavailable", vatId, error: "MS_UNAVAILABLE" } },
      ])
      expect(shop.writes()).toEqual([])

      await service().saveConnection({ sweep_watermark: new Date(Date.now() + 3_600_000) })
      vies.received.length = 0
      vies.replies(valid)
      await shop.run("sweep")
      expect(vies.received).toEqual([])

      await timePasses("11 minutes")
      await shop.run("sweep")
      expect(vies.received).toHaveLength(1)
      await shop.run("transmit")
      expect(await shop.documents(id)).toMatchObject([
        { state: "transmitted", tax_case: "intra_community_supply" },
      ])
      expect(await shop.incidents()).toEqual([])
      expect((await history()).map(({ online }) => online)).toEqual(["unavailable", "valid"])
    })

    it("an answer counts for a day", async () => {
      await shop.buy(business(vatId))
      await shop.buy(business(vatId))
      expect(vies.received).toHaveLength(1)
      await timePasses("25 hours")
      await shop.buy(business(vatId))
      expect(vies.received).toHaveLength(2)
      expect(await shop.incidents()).toEqual([])
    })

    it.each<[string, Purchase, object]>([
      ["the check is of the writing only", business(vatId), { vat_id_check: "syntax" }],
      ["the buyer is in Germany", business("DE136695976", "de"), {}],
      ["the id is not written like one", business("NL12"), {}],
      ["the buyer gives none", { ...business(""), country: "fr" }, {}],
      ["nothing is due yet", business(vatId), { trigger: "shipped" }],
    ])("asks nobody when %s", async (_name, purchase, settings) => {
      await shop.settings(settings)
      await shop.buy(purchase)
      expect(vies.received).toEqual([])
    })

    it("asks nobody for a small business", async () => {
      control.setOrganization({ smallBusiness: true, taxType: "vatfree" })
      await shop.run("housekeeping")
      const { id } = await shop.buy(business(vatId))
      expect(await shop.documents(id)).toMatchObject([{ tax_case: "small_business" }])
      expect(vies.received).toEqual([])
    })

    it("a corrected VAT id of a document that lexoffice refused is asked about before it is sent again", async () => {
      const { id } = await shop.buy(business("FR12", "fr"))
      const [incident] = await shop.incidents()
      expect(incident).toMatchObject({ code: "vat_id_rejected" })
      expect(vies.received).toEqual([])
      await sql(
        `update order_address set metadata = '{"vat_id": "FR40303265045"}'
         where id = (select billing_address_id from "order" where id = ?)`,
        [id]
      )
      vies.replies(invalid)
      await shop.retry(incident?.id)
      expect(vies.received).toHaveLength(1)
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
      expect(await explanation(id)).toMatchObject({
        vat_id_check: { vat_id: "FR40303265045", online: "invalid" },
      })
    })

    it("refused, and a person wants another try: asked again at once", async () => {
      control.setOrganization({ distanceSalesPrinciple: "DESTINATION" })
      await shop.run("housekeeping")
      vies.replies(invalid)
      const { id } = await shop.buy(business(vatId))
      const [incident] = await shop.incidents()
      expect(incident).toMatchObject({ params: { vatIdProblem: "refused_online" } })
      vies.replies(valid)
      await shop.run("sweep")
      expect(vies.received).toHaveLength(1)
      await shop.retry(incident?.id)
      expect(vies.received).toHaveLength(2)
      expect(await shop.documents(id)).toMatchObject([
        { state: "transmitted", tax_case: "intra_community_supply" },
      ])
      expect(await shop.incidents()).toEqual([])
    })

    it("looking at an order asks nobody", async () => {
      vies.replies(down)
      const { id } = await shop.buy(business(vatId))
      vies.received.length = 0
      await shop.order(id)
      expect(vies.received).toEqual([])
    })

    it("the shop's own check wins", async () => {
      const answer = { checkedAt: new Date().toISOString(), requestId: "B7", source: "BZSt" }
      service().config.vatIdChecker = async () => ({ online: "valid", ...answer })
      const { id } = await shop.buy(business(vatId))
      service().config.vatIdChecker = null
      expect(vies.received).toEqual([])
      expect(await explanation(id)).toMatchObject({ vat_id_check: { source: "BZSt", request_id: "B7" } })
    })
  },
})
