export { createAdminToken, createAdminUser } from "./accounts"
export { adminActions } from "./admin-actions"
export type { AdminActions, ItemQuantity, OrderEdit } from "./admin-actions"
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
