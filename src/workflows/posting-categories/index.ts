export { accountCategories, readCategories } from "./account-categories"
export { checkCategoryMapping } from "./check-mapping"
export { proposedCategories } from "./proposed-categories"
