import { ProcessDied, type Worker } from "../workers/worker"
import { type CrashPoint, crashPoints, ownCrashPoints } from "./crash-points"
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

/** An order of somebody new, whose worker dies there, and what others do then. */
async function crash({ name, at, detour }: CrashPoint): Promise<{ email: string; orderId: string }> {
  const email = `${name.replace(/\W+/g, ".")}@example.com`
  const orderId = await stage.orderOf({ email })
  const { worker, gateway } = await stage.victim()
  gateway.watch = (call) => (at(call) ? detour(() => worker.kill(), stage.pool) : undefined)
  await runUntilDead(worker)
  await stage.finish()
  await gateway.close()
  return { email, orderId }
}

describe("a worker is killed", () => {
  it.each(crashPoints)("$name: another one finishes, once", async (point) => {
    const { email, orderId } = await crash(point)
    const booked = stage.booked(email)
    const number = booked.documents[0]?.number
    expect(booked).toEqual({ contacts: 1, documents: [{ kind: "invoice", number, grossCents: 2990 }] })
    expect(await stage.told(orderId)).toEqual([{ state: "transmitted", number, lease: null }])
    expect(await stage.remains()).toEqual([])
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

describe("the shop makes its invoices itself, and a worker is killed", () => {
  beforeAll(() => stage.makeOwnInvoices())

  it.each(ownCrashPoints)("$name: another one finishes, once", async (point) => {
    const { email, orderId } = await crash(point)
    const [told, ...others] = await stage.told(orderId)
    expect([told, others]).toMatchObject([{ state: "transmitted", lease: null }, []])
    expect(stage.vouchersOf(email)).toEqual([
      { type: "salesinvoice", number: told?.number, grossCents: 2990, files: 1 },
    ])
    expect(await stage.remains()).toEqual([])
  })
})
