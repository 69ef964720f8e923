import actions from "./actions.json"
import connection from "./connection.json"
import dismiss from "./dismiss.json"
import document from "./document.json"
import errors from "./errors.json"
import form from "./form.json"
import inbox from "./inbox.json"
import menu from "./menu.json"
import order from "./order.json"
import queue from "./queue.json"
import settings from "./settings.json"
import table from "./table.json"

export default {
  actions,
  connection,
  dismiss,
  document,
  errors,
  form,
  inbox,
  menu,
  order,
  queue,
  settings,
  table,
}
