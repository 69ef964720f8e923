import { EventEmitter } from "node:events"
import { setImmediate as turn } from "node:timers/promises"
import {
  aboutDocument,
  actingAs,
  actingOn,
  actingUntilClosed,
  currentActor,
  currentDocument,
  currentPerson,
} from "../call-context"

const seen = () => [currentActor(), currentDocument()]

describe("on behalf of whom something is done", () => {
  it("holds for all that the work waits for, and not after it", async () => {
    const during = await actingAs("user_1", async () => {
      await turn()
      return [seen(), await aboutDocument("lexdoc_1", async () => (await turn(), seen())), seen()]
    })
    expect(during).toEqual([
      ["user_1", null],
      ["user_1", "lexdoc_1"],
      ["user_1", null],
    ])
    expect(seen()).toEqual([null, null])
  })

  it("is told apart for work side by side, whichever ends first", async () => {
    const work = (turns: number) => async () => {
      for (let count = 0; count < turns; count++) await turn()
      return currentActor()
    }
    const short = actingAs("job:sweep", work(1))
    const long = actingAs("user_2", work(5))
    expect(await short).toBe("job:sweep")
    expect(await actingAs("user_3", work(1))).toBe("user_3")
    expect(await long).toBe("user_2")
  })

  it("ends with work that failed", async () => {
    await expect(actingAs("user_1", () => Promise.reject(new Error("no")))).rejects.toThrow("no")
    expect(currentActor()).toBeNull()
  })

  it("holds for a request until its answer is closed", async () => {
    const answer = new EventEmitter()
    let handled: Promise<string | null> | undefined
    actingUntilClosed(answer, "user_1", () => {
      handled = turn().then(currentPerson)
    })
    await actingAs("job:sweep", turn)
    expect(await handled).toBe("user_1")
    answer.emit("close")
    expect(answer.listenerCount("close")).toBe(0)
  })

  it("goes on for work that nobody waits for, if that says so; else nothing is kept of it", async () => {
    const beside: Promise<string | null>[] = []
    const soon = async () => {
      for (let count = 0; count < 3; count++) await turn()
      return currentActor()
    }
    await actingAs("event:order.placed", async () => void beside.push(actingOn(soon)))
    expect(await beside[0]).toBe("event:order.placed")
    await actingAs("event:order.placed", async () => void beside.push(soon()))
    expect(await beside[1]).toBeNull()
  })

  it("is a person only when a person asked", async () => {
    expect(await actingAs("customer:cus_1", async () => currentPerson())).toBeNull()
    expect(await actingAs("user_1", async () => currentPerson())).toBe("user_1")
    expect(await actingAs(undefined, async () => currentActor())).toBeNull()
  })
})
