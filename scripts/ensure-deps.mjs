// Installs the dependencies when they are missing or older than the lock file. Built-ins only: it runs first.
import { spawn } from "node:child_process"
import { statSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const REMINDER_MS = 15_000
const root = join(dirname(fileURLToPath(import.meta.url)), "..")

const modifiedAtMs = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs

function reasonToInstall() {
  const installed = modifiedAtMs(join(root, "node_modules", ".package-lock.json"))
  const locked = modifiedAtMs(join(root, "package-lock.json"))
  if (installed === undefined) return "node_modules is missing"
  if (locked !== undefined && installed < locked) return "package-lock.json is newer than node_modules"
  return undefined
}

function install() {
  // `npm ci` refuses a lock that lacks optional packages of other platforms; `npm install` keeps its versions.
  const args = ["install", "--prefer-offline", "--no-audit", "--no-fund"]
  const windows = process.platform === "win32"
  const child = spawn(windows ? "npm.cmd" : "npm", args, { cwd: root, stdio: "inherit", shell: windows })
  return new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("exit", (code, signal) => resolve(code ?? signal))
  })
}

const reason = reasonToInstall()
if (reason) {
  console.log(`Installing dependencies: ${reason}.`)
  console.log("About 1300 packages, 800 MB unpacked: one to three minutes, longer on a slow connection.")
  const startedAt = Date.now()
  const seconds = () => Math.round((Date.now() - startedAt) / 1000)
  const reminder = setInterval(() => console.log(`Still installing (${seconds()} s) ...`), REMINDER_MS)
  const code = await install()
  clearInterval(reminder)
  if (code !== 0) {
    console.error(`npm install ended with ${code}.`)
    process.exit(1)
  }
  console.log(`Dependencies installed in ${seconds()} s.`)
}
