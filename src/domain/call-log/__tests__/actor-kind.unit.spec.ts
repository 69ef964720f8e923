import { actorKind, type ActorKind } from "../actor-kind"

it.each<[string | null, ActorKind]>([
  ["user_01JD", "person"],
  ["apk_01JD", "person"],
  ["customer:cus_01JD", "customer"],
  ["job:transmit", "job"],
  ["event:order.placed", "event"],
  ["event:lexoffice.webhook.received", "webhook"],
  [null, "unknown"],
])("%s is %s", (actor, kind) => expect(actorKind(actor)).toBe(kind))
