import type { EventEmitter } from "node:events"
import { setImmediate as nextTurn } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { sentSoon } from "../../src/workflows/transmit-documents"

/** Of the one Medusa in this process */
const atWork = new Set<Promise<void>>()

/** Medusa's local event bus tells nobody what its subscribers still do: from now on it is known here. */
export function followSubscribers(container: MedusaContainer): void {
  const { eventEmitter_: bus } = container.resolve<{ eventEmitter_: EventEmitter }>(Modules.EVENT_BUS)
  bus.emit = (event, ...data) => {
    const subscribers = bus.rawListeners(event)
    for (const subscriber of subscribers) {
      const done = () => void atWork.delete(work)
      const work = Promise.resolve(subscriber.apply(bus, data)).then(done, done)
      atWork.add(work)
    }
    return subscribers.length > 0
  }
}

/** Waits until no subscriber is at work, those of events that come up meanwhile included, and what they send is sent. */
export async function subscribersToEnd(container: MedusaContainer): Promise<void> {
  do {
    await Promise.all(atWork)
    await sentSoon(container)
    // an event that a subscriber emitted last is on its way
    await nextTurn()
  } while (atWork.size > 0)
}
