import { Gateway } from "../workers/gateway"
import { ProcessDied, Worker, type PlaceOfWork, type Task } from "../workers/worker"

/** A worker and its way to lexoffice. */
export type Member = { worker: Worker; gateway: Gateway }

/** So many workers at work; while some are killed, others boot to take their places. */
export class Team {
  members: Member[] = []
  private spare: Promise<Member> | undefined
  readonly errors = new Map<string, number>()

  private constructor(
    private readonly databaseUrl: string,
    private readonly sandboxUrl: string,
    private readonly size: number
  ) {}

  static async start(databaseUrl: string, sandboxUrl: string, size: number): Promise<Team> {
    const team = new Team(databaseUrl, sandboxUrl, size)
    team.members = await Promise.all(Array.from({ length: size }, () => team.hire()))
    return team
  }

  private async hire(): Promise<Member> {
    const gateway = await Gateway.open(this.sandboxUrl)
    const place: PlaceOfWork = { databaseUrl: this.databaseUrl, apiUrl: gateway.url }
    return { gateway, worker: await Worker.start(place) }
  }

  /** Goes on short-handed while the next one boots, but never without anybody. */
  async fillUp(): Promise<void> {
    const dead = this.members.filter(({ worker }) => !worker.isAlive)
    this.members = this.members.filter(({ worker }) => worker.isAlive)
    for (const { gateway } of dead) await gateway.close()
    if (this.members.length < this.size && this.spare !== undefined) {
      this.members.push(await this.spare)
      this.spare = undefined
    }
    if (this.members.length < this.size) this.spare = this.hire()
    if (this.members.length === 0 && this.spare !== undefined) {
      this.members.push(await this.spare)
      this.spare = undefined
    }
  }

  /** Does something in one worker. A killed worker is no error; anything else is kept for the report. */
  async tell(member: Member, task: Task): Promise<unknown> {
    return member.worker.run(task).catch((error: unknown) => {
      if (error instanceof ProcessDied) return undefined
      const text = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? ""
      const line = `${task.name}: ${text.replace(/[a-z]+_[0-9A-Z]{26}/g, "…")}`
      this.errors.set(line, (this.errors.get(line) ?? 0) + 1)
      return undefined
    })
  }

  /** All ways to lexoffice at once: for the time it is down. */
  each = (what: (gateway: Gateway) => Promise<unknown>): Promise<unknown> =>
    Promise.all(this.members.map(({ gateway }) => what(gateway)))

  async close(): Promise<void> {
    const last = await this.spare?.catch(() => undefined)
    for (const { worker, gateway } of [...this.members, ...(last ? [last] : [])]) {
      await worker.stop()
      await gateway.close()
    }
  }
}
