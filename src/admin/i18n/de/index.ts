import actions from "./actions.json"
import connection from "./connection.json"
import country from "./country.json"
import customer from "./customer.json"
import dismiss from "./dismiss.json"
import document from "./document.json"
import documents from "./documents.json"
import errors from "./errors.json"
import explanation from "./explanation.json"
import firstRun from "./first_run.json"
import form from "./form.json"
import inbox from "./inbox.json"
import log from "./log.json"
import menu from "./menu.json"
import order from "./order.json"
import overview from "./overview.json"
import queue from "./queue.json"
import settings from "./settings.json"
import table from "./table.json"

export default {
  actions,
  connection,
  country,
  customer,
  dismiss,
  document,
  documents,
  errors,
  explanation,
  first_run: firstRun,
  form,
  inbox,
  log,
  menu,
  order,
  overview,
  queue,
  settings,
  table,
}
