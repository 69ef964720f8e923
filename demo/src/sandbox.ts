import { writeFileSync } from "node:fs"
import { startSandbox } from "../../sandbox"

/** The stand-in for lexoffice; says in a file where it is and which key opens it. */
async function main(): Promise<void> {
  const file = process.env.DEMO_SANDBOX_FILE
  if (!file) throw new Error('DEMO_SANDBOX_FILE is not set: start the demo with "npm run demo"')
  const { url, apiKey } = await startSandbox()
  writeFileSync(file, JSON.stringify({ url, apiKey }))
}

void main()
