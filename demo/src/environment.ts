/** What scripts/demo.mjs tells the programs of the demo. */
export function demoEnvironment() {
  return {
    url: required("DEMO_URL"),
    shopFile: required("DEMO_SHOP_FILE"),
    adminEmail: required("DEMO_ADMIN_EMAIL"),
    adminPassword: required("DEMO_ADMIN_PASSWORD"),
    lexofficeUrl: required("LEXOFFICE_API_URL"),
    lexofficeApiKey: required("LEXOFFICE_API_KEY"),
  }
}

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: start the demo with "npm run demo"`)
  return value
}
