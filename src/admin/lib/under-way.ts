import type { DocumentDto } from "../../api/admin/lexoffice/dto"

/** Whether the document or its e-mail is about to change by itself. */
export const isUnderWay = ({ state, mail_state }: Pick<DocumentDto, "state" | "mail_state">) =>
  state === "pending" || state === "transmitting" || mail_state === "due" || mail_state === "sending"
