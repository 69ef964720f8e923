import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * The event bus fails when it is first given an event of this name, as if the process died before it.
 * @returns the data of those that subscribers heard of
 */
export async function toldAfterFailure(
  container: MedusaContainer,
  name: string,
  work: () => Promise<unknown>
): Promise<unknown[]> {
  const told: unknown[] = []
  const subscriber = async ({ data }: { data: unknown }) => void told.push(data)
  const bus = container.resolve(Modules.EVENT_BUS)
  bus.subscribe(name, subscriber, { subscriberId: `late-${name}` })
  const emit = bus.emit.bind(bus)
  let failures = 0
  const fails = jest.spyOn(bus, "emit").mockImplementation(async (...sent) => {
    if (JSON.stringify(sent).includes(`"${name}"`) && failures++ === 0) throw new Error("the bus is away")
    await emit(...sent)
  })
  await work()
  fails.mockRestore()
  bus.unsubscribe(name, subscriber)
  if (failures === 0) throw new Error(`the bus was never given ${name}`)
  return told
}
