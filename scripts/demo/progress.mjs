const STILL_AT_IT_MS = 20_000
const begunAt = Date.now()

const seconds = (sinceMs) => Math.round((Date.now() - sinceMs) / 1000)

export function say(text) {
  console.log(`[${String(seconds(begunAt)).padStart(4)} s] ${text}`)
}

/** Says when the work begins and ends, and now and then that it goes on. */
export async function step(title, work) {
  const startedAt = Date.now()
  say(`${title} ...`)
  const reminder = setInterval(
    () => say(`${title} ... still at it (${seconds(startedAt)} s)`),
    STILL_AT_IT_MS
  )
  try {
    const result = await work()
    say(`${title}: done in ${seconds(startedAt)} s`)
    return result
  } finally {
    clearInterval(reminder)
  }
}
