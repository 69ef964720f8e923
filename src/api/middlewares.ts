import { authenticate, defineMiddlewares, validateAndTransformQuery } from "@medusajs/framework/http"
import {
  BackfillBody,
  CallsQuery,
  ConnectBody,
  DismissBody,
  DocumentsQuery,
  EvaluateBody,
  IncidentsQuery,
  RunBody,
  SettingsBody,
  TransmitManyBody,
} from "./admin/lexoffice/validators"
import { validateBody } from "./validate-body"

const base = "/admin/lexoffice"
const asList = { isList: true, defaults: ["id"] }

export default defineMiddlewares({
  routes: [
    { matcher: `${base}/connection`, methods: ["POST"], middlewares: [validateBody(ConnectBody)] },
    { matcher: `${base}/settings`, methods: ["POST"], middlewares: [validateBody(SettingsBody)] },
    { matcher: `${base}/numbers/preview`, methods: ["POST"], middlewares: [validateBody(SettingsBody)] },
    {
      matcher: `${base}/documents`,
      methods: ["GET"],
      middlewares: [validateAndTransformQuery(DocumentsQuery, asList)],
    },
    {
      matcher: `${base}/documents/transmit`,
      methods: ["POST"],
      middlewares: [validateBody(TransmitManyBody)],
    },
    { matcher: `${base}/documents/:id/dismiss`, methods: ["POST"], middlewares: [validateBody(DismissBody)] },
    {
      matcher: `${base}/orders/:order_id/evaluate`,
      methods: ["POST"],
      middlewares: [validateBody(EvaluateBody)],
    },
    {
      matcher: `${base}/incidents`,
      methods: ["GET"],
      middlewares: [validateAndTransformQuery(IncidentsQuery, asList)],
    },
    { matcher: `${base}/incidents/:id/dismiss`, methods: ["POST"], middlewares: [validateBody(DismissBody)] },
    {
      matcher: `${base}/calls`,
      methods: ["GET"],
      middlewares: [validateAndTransformQuery(CallsQuery, asList)],
    },
    { matcher: `${base}/backfill`, methods: ["POST"], middlewares: [validateBody(BackfillBody)] },
    { matcher: "/store/lexoffice/*", middlewares: [authenticate("customer", ["session", "bearer"])] },
    // the signature is over the bytes as they came, and nobody else's body is worth parsing
    { matcher: "/lexoffice/webhooks", methods: ["POST"], bodyParser: false },
    { matcher: `${base}/run`, methods: ["POST"], middlewares: [validateBody(RunBody)] },
  ],
})
