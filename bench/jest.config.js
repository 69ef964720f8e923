const base = require("../jest.config")

/** @type {import("jest").Config} */
module.exports = {
  ...base,
  rootDir: "..",
  testMatch: ["<rootDir>/bench/**/*.bench.ts"],
  maxWorkers: 1,
}
