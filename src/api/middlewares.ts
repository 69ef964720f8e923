import { authenticate, defineMiddlewares, validateAndTransformQuery } from "@medusajs/framework/http"
import { actAsCaller } from "./act-as"
import {
  BatchQuery,
  CallsQuery,
  DocumentsQuery,
  ExportCallsQuery,
  ExportDocumentsQuery,
  IncidentsQuery,
  OverviewQuery,
  TransmitManyBody,
} from "./admin/lexoffice/list-queries"
import {
  BackfillBody,
  ConnectBody,
  CountryBody,
  CustomerBody,
  DismissBody,
  DismissManyBody,
  EvaluateBody,
  FilesBody,
  RetryManyBody,
  RunBody,
  SettingsBody,
} from "./admin/lexoffice/validators"
import { permissions } from "./permissions"
import { validateBody } from "./validate-body"
import { validateQuery } from "./validate-query"

const base = "/admin/lexoffice"
const asList = { isList: true, defaults: ["id"] }

export default defineMiddlewares({
  routes: [
    ...permissions,
    { matcher: `${base}/*`, middlewares: [actAsCaller] },
    { matcher: `${base}/connection`, methods: ["POST"], middlewares: [validateBody(ConnectBody)] },
    { matcher: `${base}/settings`, methods: ["POST"], middlewares: [validateBody(SettingsBody)] },
    { matcher: `${base}/numbers/preview`, methods: ["POST"], middlewares: [validateBody(SettingsBody)] },
    { matcher: `${base}/documents`, methods: ["GET"], middlewares: [validateQuery(DocumentsQuery)] },
    {
      matcher: `${base}/documents/export`,
      methods: ["GET"],
      middlewares: [validateQuery(ExportDocumentsQuery)],
    },
    { matcher: `${base}/documents/files`, methods: ["POST"], middlewares: [validateBody(FilesBody)] },
    {
      matcher: `${base}/documents/transmit`,
      methods: ["GET"],
      middlewares: [validateQuery(BatchQuery)],
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
      matcher: `${base}/orders/:order_id/country`,
      methods: ["POST"],
      middlewares: [validateBody(CountryBody)],
    },
    {
      matcher: `${base}/incidents`,
      methods: ["GET"],
      middlewares: [validateAndTransformQuery(IncidentsQuery, asList)],
    },
    { matcher: `${base}/incidents/:id/dismiss`, methods: ["POST"], middlewares: [validateBody(DismissBody)] },
    { matcher: `${base}/incidents/retry`, methods: ["POST"], middlewares: [validateBody(RetryManyBody)] },
    {
      matcher: `${base}/incidents/dismiss`,
      methods: ["POST"],
      middlewares: [validateBody(DismissManyBody)],
    },
    { matcher: `${base}/calls`, methods: ["GET"], middlewares: [validateQuery(CallsQuery)] },
    { matcher: `${base}/calls/export`, methods: ["GET"], middlewares: [validateQuery(ExportCallsQuery)] },
    { matcher: `${base}/overview`, methods: ["GET"], middlewares: [validateQuery(OverviewQuery)] },
    {
      matcher: `${base}/customers/:customer_id`,
      methods: ["POST"],
      middlewares: [validateBody(CustomerBody)],
    },
    { matcher: `${base}/backfill`, methods: ["POST"], middlewares: [validateBody(BackfillBody)] },
    {
      matcher: "/store/lexoffice/*",
      middlewares: [authenticate("customer", ["session", "bearer"]), actAsCaller],
    },
    // the signature is over the bytes as they came, and nobody else's body is worth parsing
    { matcher: "/lexoffice/webhooks", methods: ["POST"], bodyParser: false },
    { matcher: `${base}/run`, methods: ["POST"], middlewares: [validateBody(RunBody)] },
  ],
})
