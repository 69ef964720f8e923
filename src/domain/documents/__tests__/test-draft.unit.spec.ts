import { testDraftName, toTestDraft } from "../test-draft"

const at = new Date("2026-03-31T22:30:05Z")

describe("test draft", () => {
  it("is one line of 1.00 to a one-time address, dated in German time", () => {
    expect(toTestDraft(at, "gross")).toMatchObject({
      voucherDate: "2026-04-01T00:00:00.000+02:00",
      address: { name: "Test 01.04.2026 00:30:05", countryCode: "DE" },
      lineItems: [
        {
          name: "Test",
          quantity: 1,
          unitPrice: { currency: "EUR", taxRatePercentage: 19, grossAmount: 1 },
        },
      ],
      taxConditions: { taxType: "gross" },
    })
  })

  it.each([
    ["gross", { currency: "EUR", taxRatePercentage: 19, grossAmount: 1 }],
    ["net", { currency: "EUR", taxRatePercentage: 19, netAmount: 1 }],
    ["vatfree", { currency: "EUR", taxRatePercentage: 0, netAmount: 1 }],
  ] as const)("is taxed as an account that is %s", (taxType, unitPrice) => {
    expect(toTestDraft(at, taxType).lineItems.map((line) => line.unitPrice)).toEqual([unitPrice])
  })

  it("has a name of its own each second", () => {
    expect(testDraftName(at)).not.toBe(testDraftName(new Date(at.getTime() + 1000)))
  })
})
