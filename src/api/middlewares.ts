import { defineMiddlewares, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import {
  CallsQuery,
  ConnectBody,
  DismissBody,
  DocumentsQuery,
  EvaluateBody,
  IncidentsQuery,
  RunBody,
  TransmitManyBody,
} from "./admin/lexoffice/validators"

const base = "/admin/lexoffice"
const asList = { isList: true, defaults: ["id"] }

export default defineMiddlewares({
  routes: [
    { matcher: `${base}/connection`, methods: ["POST"], middlewares: [validateAndTransformBody(ConnectBody)] },
    { matcher: `${base}/documents`, methods: ["GET"], middlewares: [validateAndTransformQuery(DocumentsQuery, asList)] },
    { matcher: `${base}/documents/transmit`, methods: ["POST"], middlewares: [validateAndTransformBody(TransmitManyBody)] },
    { matcher: `${base}/documents/:id/dismiss`, methods: ["POST"], middlewares: [validateAndTransformBody(DismissBody)] },
    { matcher: `${base}/orders/:order_id/evaluate`, methods: ["POST"], middlewares: [validateAndTransformBody(EvaluateBody)] },
    { matcher: `${base}/incidents`, methods: ["GET"], middlewares: [validateAndTransformQuery(IncidentsQuery, asList)] },
    { matcher: `${base}/incidents/:id/dismiss`, methods: ["POST"], middlewares: [validateAndTransformBody(DismissBody)] },
    { matcher: `${base}/calls`, methods: ["GET"], middlewares: [validateAndTransformQuery(CallsQuery, asList)] },
    { matcher: `${base}/run`, methods: ["POST"], middlewares: [validateAndTransformBody(RunBody)] },
  ],
})
