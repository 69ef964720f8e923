import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify"
import { z } from "@medusajs/framework/zod"
import { kindRules } from "../sales/kinds"
import type { World } from "../world"
import { contactPage, documentPage, voucherPage } from "./details"
import { html } from "./html"
import { page } from "./layout"
import { articlesPage, contactsPage, documentsPage, overviewPage } from "./lists"

const queryOf = (request: FastifyRequest): URLSearchParams =>
  new URLSearchParams(request.url.split("?")[1] ?? "")

const idOf = (request: FastifyRequest): string => z.object({ id: z.string() }).parse(request.params).id

const send = (reply: FastifyReply, markup: string, status = 200) =>
  reply.status(status).type("text/html; charset=utf-8").send(markup)

function notFound(world: World, reply: FastifyReply) {
  const content = html`<div class="card"><p class="empty" title="Not found">Nicht gefunden</p></div>`
  return send(reply, page(world, "", "Nicht gefunden", content), 404)
}

/** What a person sees of the account, with the same permalinks as the web app. */
export function registerPage(app: FastifyInstance, world: World): void {
  app.get("/favicon.ico", (_request, reply) => reply.status(204).send())
  app.get("/", (_request, reply) => send(reply, overviewPage(world)))
  app.get("/vouchers", (request, reply) => send(reply, documentsPage(world, queryOf(request))))
  app.get("/contacts", (request, reply) => send(reply, contactsPage(world, queryOf(request))))
  app.get("/articles", (request, reply) => send(reply, articlesPage(world, queryOf(request))))

  for (const { kind, path } of Object.values(kindRules)) {
    for (const verb of ["view", "edit"]) {
      app.get(`/permalink/${path}/${verb}/:id`, (request, reply) => {
        const document = world.state.documents.get(idOf(request))
        return document?.kind === kind ? send(reply, documentPage(world, document)) : notFound(world, reply)
      })
    }
  }
  app.get("/permalink/vouchers/view/:id", (request, reply) => {
    const voucher = world.state.vouchers.get(idOf(request))
    return voucher ? send(reply, voucherPage(world, voucher)) : notFound(world, reply)
  })
  app.get("/permalink/contacts/view/:id", (request, reply) => {
    const contact = world.state.contacts.get(idOf(request))
    return contact ? send(reply, contactPage(world, contact)) : notFound(world, reply)
  })
}
