import type { Route } from "../http"
import { articleRoutes } from "./articles"
import { assignmentHintRoutes } from "./assignment-hints"
import { contactRoutes } from "./contacts"
import { countryRoutes } from "./countries"
import { creditNoteRoutes } from "./credit-notes"
import { deliveryNoteRoutes } from "./delivery-notes"
import { dunningRoutes } from "./dunnings"
import { eventSubscriptionRoutes } from "./event-subscriptions"
import { fileRoutes } from "./files"
import { invoiceRoutes } from "./invoices"
import { orderConfirmationRoutes } from "./order-confirmations"
import { paymentConditionRoutes } from "./payment-conditions"
import { paymentRoutes } from "./payments"
import { postingCategoryRoutes } from "./posting-categories"
import { printLayoutRoutes } from "./print-layouts"
import { profileRoutes } from "./profile"
import { voucherlistRoutes } from "./voucherlist"
import { voucherRoutes } from "./vouchers"

/** Every endpoint of the API that the sandbox imitates. */
export const routes: readonly Route[] = [
  ...profileRoutes,
  ...contactRoutes,
  ...invoiceRoutes,
  ...creditNoteRoutes,
  ...orderConfirmationRoutes,
  ...deliveryNoteRoutes,
  ...dunningRoutes,
  ...voucherRoutes,
  ...fileRoutes,
  ...voucherlistRoutes,
  ...paymentRoutes,
  ...paymentConditionRoutes,
  ...postingCategoryRoutes,
  ...countryRoutes,
  ...printLayoutRoutes,
  ...articleRoutes,
  ...eventSubscriptionRoutes,
  ...assignmentHintRoutes,
]
