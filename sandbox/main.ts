import { parseArgs } from "node:util"
import { startSandbox } from "./index"

const { values } = parseArgs({
  options: {
    port: { type: "string" },
    host: { type: "string" },
    rps: { type: "string" },
    state: { type: "string" },
  },
})

async function main(): Promise<void> {
  const sandbox = await startSandbox({
    port: Number(values.port ?? 0),
    host: values.host,
    requestsPerSecond: values.rps === undefined ? undefined : Number(values.rps),
    stateFile: values.state,
    allowInsecureCallbacks: true,
  })
  console.log(`lexoffice sandbox   ${sandbox.url}/`)
  console.log(`API base            ${sandbox.url}   (paths begin with /v1/)`)
  console.log(`API key             ${sandbox.apiKey}`)
  console.log(`State, requests     ${sandbox.url}/_control/state   ${sandbox.url}/_control/requests`)
  console.log(`Lose the next answer after it was booked:`)
  console.log(
    `  curl -X POST ${sandbox.url}/_control/faults -H 'content-type: application/json' ` +
      `-d '{"match":{"method":"POST"},"times":1,"action":{"type":"close"},"effect":"after"}'`
  )
  const stop = (): void => {
    void sandbox.close().then(() => process.exit(0))
  }
  process.once("SIGINT", stop)
  process.once("SIGTERM", stop)
}

void main()
