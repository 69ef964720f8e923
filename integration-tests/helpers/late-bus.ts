import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { patienceMs } from "../../src/workflows/shop-events"

/**
 * The event bus fails when it is first given an event of this name, as if the process died before it.
 * @returns the data of those that subscribers heard of
 */
export async function toldAfterFailure(
  container: MedusaContainer,
  name: string,
  work: () => Promise<unknown>
): Promise<unknown[]> {
  return toldAfter(container, name, work, () => Promise.reject(new Error("the bus is away")))
}

/**
 * The event bus answers nothing when it is first given an event of this name, until `answers` is called: then it has told it.
 * The plugin has no patience meanwhile.
 * @returns the data of those that subscribers heard of
 */
export async function toldAfterSilence(
  container: MedusaContainer,
  name: string,
  work: (answers: () => void) => Promise<unknown>
): Promise<unknown[]> {
  let answers = (): void => undefined
  const answered = new Promise<void>((resolve) => (answers = resolve))
  const later = setTimeout
  const hurried = jest
    .spyOn(global, "setTimeout")
    .mockImplementation((call, ms, ...rest) => later(call, ms === patienceMs ? 0 : ms, ...rest))
  try {
    return await toldAfter(
      container,
      name,
      () => work(answers),
      () => answered
    )
  } finally {
    hurried.mockRestore()
  }
}

async function toldAfter(
  container: MedusaContainer,
  name: string,
  work: () => Promise<unknown>,
  atFirst: () => Promise<void>
): Promise<unknown[]> {
  const told: unknown[] = []
  const subscriber = async ({ data }: { data: unknown }) => void told.push(data)
  const bus = container.resolve(Modules.EVENT_BUS)
  bus.subscribe(name, subscriber, { subscriberId: `late-${name}` })
  const emit = bus.emit.bind(bus)
  let given = 0
  const stands = jest.spyOn(bus, "emit").mockImplementation(async (...sent) => {
    if (JSON.stringify(sent).includes(`"${name}"`) && given++ === 0) await atFirst()
    await emit(...sent)
  })
  await work()
  stands.mockRestore()
  bus.unsubscribe(name, subscriber)
  if (given === 0) throw new Error(`the bus was never given ${name}`)
  return told
}
