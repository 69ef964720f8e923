const CHECK_MS = 500

/**
 * npm runs a script through a shell; asked to end, npm ends the shell, which tells nobody. So a program that must
 * clean up looks after its parent itself.
 */
export function whenOrphaned(stop) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, CHECK_MS)
  timer.unref()
}
