import { writeApart } from "../write-apart"

class DatabaseError extends Error {
  constructor(readonly code: string) {
    super(`insert into lexoffice_document (total_cents) values (3000000000) - refused with ${code}`)
  }
}

const orders = ["a", "b", "c"].map((orderId) => ({ orderId }))

/** A database that refuses what is written for some orders, and tells what it was given. */
function database({
  refused,
  code = "22003",
  stale = [],
}: {
  refused: string[]
  code?: string
  stale?: string[]
}) {
  const given: string[][] = []
  const write = (some: { orderId: string }[]): Promise<string[]> => {
    const ids = some.map(({ orderId }) => orderId)
    given.push(ids)
    return ids.some((id) => refused.includes(id))
      ? Promise.reject(new DatabaseError(code))
      : Promise.resolve(ids.filter((id) => stale.includes(id)))
  }
  return { given, write }
}

const message = (code: string) => `refused with ${code}`

it("writes all at once", async () => {
  const { given, write } = database({ refused: [], stale: ["b"] })
  expect(await writeApart(orders, write)).toEqual({ stale: ["b"], refused: [] })
  expect(given).toEqual([["a", "b", "c"]])
})

it.each([
  ["a number out of range", "22003"],
  ["text that is no JSON", "22P02"],
  ["a constraint", "23505"],
])("%s keeps no other order from its documents", async (_name, code) => {
  const { given, write } = database({ refused: ["b"], code, stale: ["c"] })
  expect(await writeApart(orders, write)).toEqual({
    stale: ["c"],
    refused: [{ orderId: "b", message: message(code) }],
  })
  expect(given).toEqual([["a", "b", "c"], ["a"], ["b"], ["c"]])
})

it("is not tried again for one order alone", async () => {
  const { given, write } = database({ refused: ["a"] })
  expect(await writeApart([{ orderId: "a" }], write)).toEqual({
    stale: [],
    refused: [{ orderId: "a", message: message("22003") }],
  })
  expect(given).toHaveLength(1)
})

it.each([
  ["a server that shuts down", "57P01"],
  ["a deadlock", "40P01"],
  ["settings that a person must change", "settings_invalid"],
])("%s says nothing about an order", async (_name, code) => {
  const { given, write } = database({ refused: ["b"], code })
  await expect(writeApart(orders, write)).rejects.toMatchObject({ code })
  expect(given).toHaveLength(1)
})
