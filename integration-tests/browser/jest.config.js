const shared = require("../../jest.config.js")

/** Run by scripts/browser.mjs, which opens the shop that these specs look at. @type {import("jest").Config} */
module.exports = {
  rootDir: "../..",
  testEnvironment: "node",
  transform: shared.transform,
  modulePathIgnorePatterns: shared.modulePathIgnorePatterns,
  testMatch: ["<rootDir>/integration-tests/browser/**/*.spec.ts"],
  testTimeout: 240_000,
}
