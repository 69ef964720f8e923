// All tests, or integration-tests/shops: the specs of integration-tests/http run together, in few shops. A spec that is
// named runs in a shop of its own.
const isTogether = process.argv.slice(2).every((word) => word.startsWith("-") || word.includes("shops"))
const othersWay = isTogether ? "http" : "shops"

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  transform: {
    "^.+\\.[jt]s$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", decorators: true },
          target: "es2021",
          transform: { decoratorMetadata: true },
        },
        // import() of ES modules stays what it is, as in the built plugin
        module: { ignoreDynamic: true },
      },
    ],
  },
  modulePathIgnorePatterns: ["<rootDir>/.medusa/", "<rootDir>/demo/.medusa/", "<rootDir>/demo/.data/"],
  testMatch: [
    "<rootDir>/src/**/__tests__/**/*.spec.ts",
    "<rootDir>/sandbox/__tests__/**/*.spec.ts",
    "<rootDir>/integration-tests/**/*.spec.ts",
  ],
  testPathIgnorePatterns: [
    "/node_modules/",
    // these need an opened shop: npm run test:browser
    "<rootDir>/integration-tests/browser/",
    `<rootDir>/integration-tests/${othersWay}/`,
  ],
  setupFiles: ["<rootDir>/integration-tests/setup.js"],
  testSequencer: "<rootDir>/integration-tests/sequencer.js",
  maxWorkers: 2,
  // a busy machine is no reason to fail
  testTimeout: 60_000,
  // a shop in a test leaves 150 MB behind; a worker that holds several spends its time collecting garbage
  workerIdleMemoryLimit: "1GB",
}
