/** What a shop in a test gives the plugin. */
export const pluginOptions = () => ({
  encryptionKey: "0".repeat(64),
  apiBaseUrl: process.env.LEXOFFICE_API_URL,
  appBaseUrl: process.env.LEXOFFICE_APP_URL,
  // tests wait for every event; only what customers wait for is measured with the pause, as shipped
  eventDelayMs: process.env.TEST_EVENT_DELAY === "shipped" ? undefined : 0,
})
