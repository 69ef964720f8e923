import { ItemMarks, readSupply } from "../read-supply"

const item = (values: unknown[], more: Partial<ItemMarks> = {}): ItemMarks => ({
  product: "Kurs",
  needsShipping: false,
  supply: { key: "supply", values },
  domesticReverseCharge: { key: "domestic_reverse_charge", values: [] },
  ...more,
})

it.each<[string, ItemMarks, string]>([
  ["no mark, shipped", item([], { needsShipping: true }), "goods"],
  ["no mark, not shipped", item([]), "electronic"],
  ["places without the key", item([undefined, null, ""]), "electronic"],
  ["a mark overrules shipping", item(["service"], { needsShipping: true }), "service"],
  ["goods that need no shipping, such as collected ones", item(["goods"]), "goods"],
  ["catalogue service", item(["catalogue_service"]), "catalogue_service"],
  ["the first place that says something counts", item([undefined, "service", "goods"]), "service"],
  ["an emptied field says nothing", item(["", "service"]), "service"],
  ["blanks around it", item([" service "]), "service"],
])("%s", (_name, marks, supply) => {
  expect(readSupply(marks, "electronic")).toEqual({ kind: "read", supply, domesticReverseCharge: null })
})

it.each<[string, unknown]>([
  ["a typing error", "services"],
  ["another spelling", "Goods"],
  ["no text", { is: "goods" }],
  ["a yes", true],
])("a person corrects %s, although a more general place is readable", (_name, value) => {
  expect(readSupply(item([value, "goods"]), "electronic")).toMatchObject({
    kind: "needs_person",
    code: "supply_unknown",
    params: { product: "Kurs", key: "supply", accepted: "goods, service, electronic, catalogue_service" },
  })
})

describe("reverse charge inside Germany", () => {
  const marked = (values: unknown[]) =>
    readSupply(item([], { domesticReverseCharge: { key: "rc", values } }), "service")

  it.each(["building_work", "electronics", "other"])("%s", (value) => {
    expect(marked([undefined, value])).toMatchObject({ kind: "read", domesticReverseCharge: value })
  })

  it("a person corrects anything else", () => {
    expect(marked([true])).toMatchObject({
      code: "reverse_charge_unknown",
      params: { product: "Kurs", key: "rc", value: "true", accepted: "building_work, electronics, other" },
    })
  })
})
