/** Fields of the issuer that may be left empty. */
export const contactFields = ["contact_name", "email", "phone", "website"] as const
export const registerFields = ["register_court", "register_number", "managing_directors"] as const
export const bankFields = ["iban", "bic", "bank_name", "account_holder"] as const
