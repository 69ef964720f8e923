export { createAdminToken, createAdminUser } from "./accounts"
export { adminActions } from "./admin-actions"
export type { AdminActions } from "./admin-actions"
export type { ItemQuantity } from "./admin-http"
export type { OrderEdit, Replacement } from "./change-actions"
export type { DraftOrder } from "./draft-order-actions"
export type { ReturnRequest } from "./return-actions"
export { buy } from "./buy"
export type { Address, Purchase, PurchaseStep } from "./buy"
export { ADDRESSES, COUNTRIES, PRODUCTS } from "./defaults"
export { setPricesInclude } from "./prices-include"
export { seedShop } from "./seed"
export { createCustomer, signIn } from "./sign-in"
export type { Credentials, CustomerSeed } from "./sign-in"
export type {
  CountrySeed,
  HttpClient,
  ProductSeed,
  PromotionName,
  RequestConfig,
  ShippingName,
  Shop,
  ShopOptions,
} from "./types"
