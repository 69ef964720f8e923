import { company, invoice, openBench, voucher, type Bench } from "./support"

let bench: Bench
let paths: Record<string, string>

beforeAll(async () => {
  bench = await openBench()
  const contactId = await bench.create("/v1/contacts", company({ company: { name: "<b>Kurz</b> & Gut" } }))
  const id = await bench.create("/v1/invoices?finalize=true", invoice({ address: { contactId } }))
  const voucherId = await bench.create("/v1/vouchers", voucher())
  for (let count = 0; count < 60; count++) await bench.create("/v1/invoices", invoice())
  paths = {
    invoice: `/permalink/invoices/view/${id}`,
    contact: `/permalink/contacts/view/${contactId}`,
    voucher: `/permalink/vouchers/view/${voucherId}`,
    wrongKind: `/permalink/credit-notes/view/${id}`,
  }
})
afterAll(() => bench.sandbox.close())

it.each<[string, number, string[]]>([
  ["/", 200, ["Testladen GmbH", "&lt;b&gt;Kurz&lt;/b&gt; &amp; Gut"]],
  ["/vouchers", 200, ["62 Einträge", "Seite 1 von 2", "RE0061"]],
  ["/vouchers?page=1", 200, ["Seite 2 von 2", "RE0001"]],
  ["/vouchers?q=SHOP-1042", 200, ["1 Einträge", "242,90"]],
  ["/contacts", 200, ["10001", "Hamburg"]],
  ["/articles", 200, ["Keine Artikel"]],
  ["invoice", 200, ["RE0001", "19 %", "119,00", "Becher", "Überfällig|Offen"]],
  ["contact", 200, ["RE0001", "10001"]],
  ["voucher", 200, ["Warenverkäufe", "38,78"]],
  ["wrongKind", 404, ["Nicht gefunden"]],
])("%s", async (path, status, texts) => {
  const answer = await fetch(bench.sandbox.url + (paths[path] ?? path))
  const markup = await answer.text()
  expect([answer.status, answer.headers.get("content-type")]).toEqual([status, "text/html; charset=utf-8"])
  for (const text of texts) expect(markup).toMatch(new RegExp(text))
  expect(markup).not.toContain("<b>Kurz")
})
