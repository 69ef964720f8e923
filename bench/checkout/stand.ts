import axios from "axios"
import { buy } from "../../integration-tests/helpers/shop/buy"
import type { Purchase } from "../../integration-tests/helpers/shop"
import { migrate, Server, type Place } from "./server"

/** What a customer waited for. In milliseconds */
export type Wait = {
  /** The request that completes the cart */
  complete: number
  /** All requests of the checkout together */
  whole: number
  /** The server's processor time meanwhile */
  work: number
}

/** A shop that is open, with a catalogue. */
export type Stand = {
  buy(purchase: Purchase): Promise<Wait>
  /** The same shop in a process of its own. */
  restart(): Promise<void>
  close(): Promise<void>
}

export async function openStand(place: Place): Promise<Stand> {
  await migrate(place)
  let server = await Server.start(place)
  const shop = await server.seed()
  let timing = timedClient(server.url)
  return {
    async buy(purchase) {
      const worked = await server.processorMs()
      const began = performance.now()
      await buy(timing.client, shop, purchase)
      const whole = performance.now() - began
      return { complete: timing.lastMs(), whole, work: (await server.processorMs()) - worked }
    },
    async restart() {
      await server.stop()
      server = await Server.start(place)
      timing = timedClient(server.url)
    },
    close: () => server.stop(),
  }
}

/** Completing the cart is the last request of a purchase. */
function timedClient(url: string) {
  const client = axios.create({ baseURL: url })
  let began = 0
  let last = 0
  client.interceptors.request.use((request) => {
    began = performance.now()
    return request
  })
  client.interceptors.response.use((answer) => {
    last = performance.now() - began
    return answer
  })
  return { client, lastMs: () => last }
}
