import { moduleTests } from "./support/module-tests"
import { givenDocument, newDocument } from "./support/rows"

moduleTests(({ service }) => {
  it.each(["what?", "what\\?", "a??b", "$1 ?1 :x", "it's \\' \" \\\\", "E'\\x00'", "ß – 😀"])(
    "keeps the text %s",
    async (text) => {
      await givenDocument(service, { customer_name: text, content: { text } })
      const row = await service.retrieveLexofficeDocument("lexdoc_1")
      expect([row.customer_name, row.content]).toEqual([text, { text }])
    }
  )
  it("keeps cents", async () => {
    await givenDocument(service, { total_cents: 16777217 })
    expect((await service.retrieveLexofficeDocument("lexdoc_1")).total_cents).toBe(16777217)
    expect(newDocument().total_cents).toBe(11900)
  })
})
