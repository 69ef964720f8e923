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
      },
    ],
  },
  modulePathIgnorePatterns: ["<rootDir>/.medusa/", "<rootDir>/demo/.medusa/", "<rootDir>/demo/.data/"],
  testMatch: [
    "<rootDir>/src/**/__tests__/**/*.spec.ts",
    "<rootDir>/sandbox/__tests__/**/*.spec.ts",
    "<rootDir>/integration-tests/**/*.spec.ts",
  ],
  setupFiles: ["<rootDir>/integration-tests/setup.js"],
  maxWorkers: 2,
  // a shop in a test leaves 150 MB behind; a worker that holds several spends its time collecting garbage
  workerIdleMemoryLimit: "1GB",
}
