export { mailAgain } from "./mail-again"
export { mailDocuments } from "./mail-documents"
export { noteMailSetting } from "./note-mail-setting"
export { shopCanMail } from "./shop-can-mail"
