import { ProcessDied, type Worker } from "../workers/worker"
import { crashPoints } from "./crash-points"
import { Stage } from "./stage"

jest.setTimeout(300_000)

/** A promise, and what resolves it. */
function latch(): [Promise<void>, () => void] {
  let open = (): void => undefined
  return [new Promise<void>((done) => (open = done)), () => open()]
}

let stage: Stage
beforeAll(async () => (stage = await Stage.open()))
afterAll(() => stage.close())

describe("a worker is killed", () => {
  /** Runs its job until it dies: the first run may only make the contact, which is usable a little later. */
  async function runUntilDead(worker: Worker): Promise<void> {
    const runs = async (): Promise<never> => {
      for (;;) {
        await worker.run({ name: "transmit" })
        await stage.letTimePass(5_000)
      }
    }
    await expect(runs()).rejects.toBeInstanceOf(ProcessDied)
  }

  it.each(crashPoints)("$name: another one finishes, once", async ({ name, at, detour }) => {
    const email = `${name.replace(/\W+/g, ".")}@example.com`
    const orderId = await stage.orderOf({ email })
    const { worker, gateway } = await stage.victim()
    gateway.watch = (call) => (at(call) ? detour(() => worker.kill(), stage.pool) : undefined)
    await runUntilDead(worker)
    await stage.finish()

    const booked = stage.booked(email)
    const number = booked.documents[0]?.number
    expect(booked).toEqual({ contacts: 1, documents: [{ kind: "invoice", number, grossCents: 2990 }] })
    expect(await stage.told(orderId)).toEqual([{ state: "transmitted", number, lease: null }])
    expect(await stage.remains()).toEqual([])
    await gateway.close()
  })

  it("invoice still on its way when another one looks: it is adopted, not sent again", async () => {
    const email = "late@example.com"
    const orderId = await stage.orderOf({ email })
    const { worker, gateway } = await stage.victim()
    const [late, arrive] = latch()
    const [arrived, hasArrived] = latch()
    const isInvoice = crashPoints.find(({ name }) => name.startsWith("invoice sent"))?.at
    gateway.watch = (call) =>
      isInvoice?.(call)
        ? { before: () => worker.kill().then(() => late), answered: async () => hasArrived() }
        : undefined
    await runUntilDead(worker)

    // nobody else has it before its lease ends; here that is sooner than lexoffice's gateway gives up, 30 s
    await stage.endLeases()
    await stage.letTimePass(25_000)
    await stage.work({ name: "transmit" })
    expect(stage.booked(email).documents).toEqual([])
    arrive()
    await arrived
    await stage.finish()

    expect(stage.booked(email).documents).toHaveLength(1)
    expect(await stage.told(orderId)).toMatchObject([{ state: "transmitted" }])
    expect(await stage.remains()).toEqual([])
    await gateway.close()
  })
})

it("a new customer's second order, with another address, waits until the contact is usable, too", async () => {
  const email = "moved@example.com"
  const orderIds = [await stage.orderOf({ email }), await stage.orderOf({ email, street: "Neue Straße 7" })]
  await stage.work({ name: "transmit" })
  await stage.finish()
  const told = await Promise.all(orderIds.map((id) => stage.told(id)))
  expect(told.flat().map(({ state }) => state)).toEqual(["transmitted", "transmitted"])
  expect(await stage.remains()).toEqual([])
})
