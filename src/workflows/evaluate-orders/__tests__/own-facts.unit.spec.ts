import { missingContent, refuseUnlessValid } from "../../../domain/own-invoice"
import { planOrder } from "../plan-order"
import { contentOf, context, order } from "./order-builder"

const issuer = {
  name: "Musterladen",
  street: "Am Wall 1",
  zip: "28195",
  city: "Bremen",
  tax_number: "60/123/45678",
}
const own_invoice = { issuer, footer: { de: "Vielen Dank", en: "Thank you" } }

it("lexoffice's documents freeze no issuer", () => {
  expect(contentOf(planOrder(order(), [], 0, context({ own_invoice }))).own).toBeNull()
})

it("own documents freeze the issuer of their day, and are then complete", () => {
  const plan = planOrder(order(), [], 0, context({ delivery_mode: "own_invoice", own_invoice }))
  const content = contentOf(plan)
  expect(content.own).toMatchObject({
    issuer: { name: "Musterladen", countryCode: "DE", taxNumber: "60/123/45678", vatId: null, bank: null },
    footer: "Vielen Dank",
    logo: null,
    format: "zugferd",
    smallBusiness: false,
  })
  if (!content.own) {
    throw new Error("no own facts")
  }
  const printable = {
    kind: content.kind,
    isFullCancellation: false,
    number: "RE1",
    content: { ...content, own: content.own },
    corrects: null,
  }
  expect(missingContent(printable)).toEqual([])
  expect(() => refuseUnlessValid(printable)).not.toThrow()
})
