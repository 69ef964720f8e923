export { actorKind, actorWords } from "./actor-kind"
export type { ActorKind } from "./actor-kind"
export * from "./mask-call"
export * from "./support-text"
