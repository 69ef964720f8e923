import { sendDocument } from "./answer"

export const GET = sendDocument
