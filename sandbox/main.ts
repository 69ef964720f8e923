import { parseArgs } from "node:util"
import { startSandbox } from "./index"

const { values } = parseArgs({
  options: {
    port: { type: "string" },
    host: { type: "string" },
    rps: { type: "string" },
    state: { type: "string" },
    "list-lag": { type: "string" },
    "contact-lag": { type: "string" },
  },
})

const numberOf = (value: string | undefined): number | undefined =>
  value === undefined ? undefined : Number(value)

async function main(): Promise<void> {
  const sandbox = await startSandbox({
    port: Number(values.port ?? 0),
    host: values.host,
    requestsPerSecond: numberOf(values.rps),
    listLagMs: numberOf(values["list-lag"]),
    contactLagMs: numberOf(values["contact-lag"]),
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
  process.once("disconnect", stop) // started by a program that is gone
}

void main()
