/** What a shop adds to its configuration for Medusa's roles, with their feature flag; nothing without it. */
export const roleModules = (flag: string | undefined) =>
  flag === undefined ? [] : [{ resolve: "@medusajs/medusa/rbac" }]
