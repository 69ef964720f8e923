import { isGtin } from "../resources/articles"
import { openBench, type Bench, type Json } from "./support"

let bench: Bench
beforeEach(async () => (bench = await openBench()))
afterEach(() => bench.sandbox.close())

const article = (changes: Json = {}): Json => ({
  title: "Akkuschrauber",
  type: "PRODUCT",
  articleNumber: "SKU-4711",
  unitName: "Stück",
  price: { leadingPrice: "GROSS", grossPrice: 119, taxRate: 19 },
  ...changes,
})

it.each<[string, boolean]>([
  ["4006381333931", true],
  ["4006381333932", false],
  ["96385074", true],
  ["036000291452", true],
  ["123", false],
])("GTIN %s", (gtin, valid) => expect(isGtin(gtin)).toBe(valid))

it.each<[string, Json, number]>([
  ["unknown type is 400", { type: "product" }, 400],
  ["no title", { title: undefined }, 406],
  ["16 %", { price: { leadingPrice: "NET", netPrice: 1, taxRate: 16 } }, 406],
  ["leading price missing", { price: { leadingPrice: "NET", grossPrice: 1, taxRate: 19 } }, 406],
  ["bad GTIN", { gtin: "4006381333932" }, 406],
  ["no article number", { articleNumber: undefined }, 200],
])("%s", async (_name, changes, status) => {
  expect((await bench.call("POST", "/v1/articles", article(changes))).status).toBe(status)
})

it("versions, replacement, deletion", async () => {
  const id = await bench.create("/v1/articles", article())
  const put = (version?: number) =>
    bench.call("PUT", `/v1/articles/${id}`, article({ title: "Neu", version }))
  const answers = [await put(), await put(5), await put(0)]
  const { body } = await bench.call("GET", `/v1/articles/${id}`)
  const removed = [
    await bench.call("DELETE", `/v1/articles/${id}`),
    await bench.call("DELETE", `/v1/articles/${id}`),
  ]
  expect(answers.map(({ status }) => status)).toEqual([406, 409, 200])
  expect(body).toMatchObject({
    title: "Neu",
    version: 1,
    price: { netPrice: 100, grossPrice: 119, leadingPrice: "GROSS", taxRate: 19 },
  })
  expect(removed.map(({ status }) => status)).toEqual([204, 404])
})

it.each<[string, number, number | undefined]>([
  ["", 200, 2],
  ["articleNumber=SKU-4711", 200, 1],
  ["articleNumber=sku", 200, 0],
  ["type=SERVICE", 200, 1],
  ["type=service", 400, undefined],
  ["size=24", 406, undefined],
  ["size=251", 406, undefined],
])("list ?%s", async (query, status, total) => {
  await bench.create("/v1/articles", article())
  await bench.create("/v1/articles", article({ articleNumber: "S-1", type: "SERVICE" }))
  const reply = await bench.call("GET", `/v1/articles?${query}`)
  expect([reply.status, reply.body.totalElements]).toEqual([status, total])
})
