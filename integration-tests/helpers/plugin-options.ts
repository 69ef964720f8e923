/** What a shop in a test gives the plugin. */
export const pluginOptions = () => ({
  encryptionKey: "0".repeat(64),
  apiBaseUrl: process.env.LEXOFFICE_API_URL,
  appBaseUrl: process.env.LEXOFFICE_APP_URL,
})
