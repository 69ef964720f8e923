import type { FastifyInstance, FastifyRequest } from "fastify"
import { z } from "@medusajs/framework/zod"
import { Refusal } from "../errors"
import type { Organization } from "../options"
import type { Control } from "./control"
import * as bodies from "./bodies"

const idOf = (request: FastifyRequest): string => z.object({ id: z.string() }).parse(request.params).id

const queryOf = (request: FastifyRequest) =>
  z.object({ method: z.string().optional(), path: z.string().optional() }).parse(request.query)

/** Bodies arrive as raw bytes because the API must see them unparsed. */
function bodyOf(request: FastifyRequest): unknown {
  const { body } = request
  if (!Buffer.isBuffer(body) || body.length === 0) return {}
  return JSON.parse(body.toString("utf8")) as unknown
}

const done = (value: unknown): unknown => value ?? { ok: true }

function accountRoutes(app: FastifyInstance, control: Control): void {
  app.post("/_control/organization", (request) =>
    control.setOrganization(bodies.record.parse(bodyOf(request)) as Partial<Organization>)
  )
  app.post("/_control/keys", (request) => {
    const { key, scopes } = bodies.key.parse(bodyOf(request))
    return { key: control.addKey(key, scopes) }
  })
  app.post("/_control/keys/revoke", (request) =>
    done(control.revokeKey(bodies.key.parse(bodyOf(request)).key))
  )
  app.post("/_control/contract", (request) =>
    done(control.setContract(bodies.contract.parse(bodyOf(request)).contract))
  )
  app.post("/_control/maintenance", (request) =>
    done(control.setMaintenance(bodies.onOff.parse(bodyOf(request)).on))
  )
  app.post("/_control/limits", (request) => control.setLimits(bodies.limits.parse(bodyOf(request))))
  app.post("/_control/behaviour", (request) => control.setBehaviour(bodies.record.parse(bodyOf(request))))
  app.post("/_control/clock", (request) =>
    done(control.advanceClock(bodies.clock.parse(bodyOf(request)).advanceMs))
  )
  app.post("/_control/time", (request) =>
    done(control.letTimePass(bodies.time.parse(bodyOf(request)).passMs))
  )
  app.post("/_control/reset", () => done(control.reset()))
  app.get("/_control/state", () => control.state())
  app.get("/_control/stats", () => control.stats())
}

function trafficRoutes(app: FastifyInstance, control: Control): void {
  app.get("/_control/requests", (request) => control.requests(queryOf(request)))
  app.delete("/_control/requests", () => done(control.clearRequests()))
  app.get("/_control/faults", () => control.faults())
  app.post("/_control/faults", (request) => control.addFault(bodies.fault.parse(bodyOf(request))))
  app.delete("/_control/faults", () => done(control.clearFaults()))
  app.delete("/_control/faults/:id", (request) => done(control.clearFaults(Number(idOf(request)))))
  app.get("/_control/webhooks", () => control.webhooks())
  app.post("/_control/webhooks/mode", (request) =>
    done(control.setWebhookMode(bodies.mode.parse(bodyOf(request)).mode))
  )
  app.post("/_control/webhooks/deliver", async (request) =>
    done(await control.deliverWebhooks(bodies.deliver.parse(bodyOf(request))))
  )
  app.post("/_control/webhooks/:id/repeat", async (request) =>
    done(await control.repeatWebhook(idOf(request)))
  )
  app.post("/_control/webhooks/announce", (request) => {
    const { eventType, resourceId } = bodies.event.parse(bodyOf(request))
    return done(control.announce(eventType, resourceId))
  })
}

function personRoutes(app: FastifyInstance, control: Control): void {
  app.post("/_control/documents", (request) => {
    const { kind, body, ...options } = bodies.newDocument.parse(bodyOf(request))
    return control.createDocument(kind, body, options)
  })
  app.post("/_control/documents/:id/finalize", (request) => control.finalize(idOf(request)))
  app.post("/_control/documents/:id/reset", (request) => control.resetToDraft(idOf(request)))
  app.post("/_control/documents/:id/void", (request) => control.voidDocument(idOf(request)))
  app.post("/_control/documents/:id/edit", (request) =>
    control.editDocument(idOf(request), bodies.documentEdit.parse(bodyOf(request)))
  )
  app.post("/_control/documents/:id/total", (request) =>
    control.changeTotal(idOf(request), bodies.total.parse(bodyOf(request)).gross)
  )
  app.post("/_control/documents/:id/pay", (request) =>
    control.pay(idOf(request), bodies.payment.parse(bodyOf(request)))
  )
  app.post("/_control/documents/:id/unpay", (request) =>
    control.takePaymentBack(idOf(request), bodies.index.parse(bodyOf(request)).index)
  )
  app.post("/_control/documents/:id/remind", (request) =>
    control.remind(idOf(request), bodies.dunning.parse(bodyOf(request)))
  )
  app.delete("/_control/dunnings/:id", (request) => done(control.deleteDunning(idOf(request))))
  app.delete("/_control/documents/:id", (request) => done(control.deleteDocument(idOf(request))))
  app.post("/_control/contacts", (request) => control.createContact(bodies.record.parse(bodyOf(request))))
  app.post("/_control/articles", (request) => control.createArticle(bodies.record.parse(bodyOf(request))))
  app.post("/_control/contacts/:id/edit", (request) =>
    control.editContact(idOf(request), bodies.record.parse(bodyOf(request)))
  )
  app.delete("/_control/contacts/:id", (request) => done(control.deleteContact(idOf(request))))
}

/** Refused actions answer as the API would have; a bad control body is 400. */
export function registerControl(app: FastifyInstance, control: Control): void {
  app.register(async (scope) => {
    scope.setErrorHandler((error, request, reply) => {
      if (error instanceof Refusal) {
        const context = { path: request.url, at: new Date().toISOString(), requestId: "control" }
        return reply.status(error.status).send(error.render(context))
      }
      return reply.status(400).send({ error: error instanceof Error ? error.message : String(error) })
    })
    accountRoutes(scope, control)
    trafficRoutes(scope, control)
    personRoutes(scope, control)
  })
}
