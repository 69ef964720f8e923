// Dependencies point one way. Who may import whom, and what else a folder must not do.
import { imports } from "./imports.mjs"

const ZOD = "@medusajs/framework/zod"
const MEDUSA_TYPES_AND_UTILS = [
  "@medusajs/framework",
  "@medusajs/framework/types",
  "@medusajs/framework/utils",
]

/** `packages` holds for the code itself; its tests may use any package. */
const LAYERS = [
  { folder: "src/domain", own: [], packages: [ZOD, "node:crypto", "node:zlib", "jsvat-next", "ibantools"] },
  {
    folder: "src/lexoffice-api",
    own: ["src/domain/errors", "src/domain/money"],
    packages: [ZOD, "axios", "node:"],
  },
  { folder: "src/vat-id-check", own: ["src/domain/tax"], packages: [ZOD, "axios", "node:"] },
  {
    folder: "src/invoice-file",
    own: ["src/domain"],
    packages: [
      "pdfmake/js/Printer",
      "pdfmake/js/URLResolver",
      "pdfmake/interfaces",
      "xmlbuilder2",
      "libxml2-wasm",
      "node:",
    ],
  },
  { folder: "src/exports", own: ["src/domain"], packages: ["csv-stringify/sync", "fflate", "node:"] },
  { folder: "src/modules", own: ["src/domain", "src/lexoffice-api"] },
  {
    folder: "src/workflows",
    own: ["src/domain", "src/modules", "src/lexoffice-api", "src/vat-id-check", "src/invoice-file"],
  },
  { folder: "src/subscribers", own: ["src/workflows"], packages: MEDUSA_TYPES_AND_UTILS },
  { folder: "src/jobs", own: ["src/workflows"], packages: MEDUSA_TYPES_AND_UTILS },
  { folder: "src/links", own: ["src/modules"] },
  { folder: "src/api", own: ["src/workflows", "src/modules", "src/domain", "src/exports", "src/policies"] },
  { folder: "src/policies", own: [] },
  { folder: "src/admin", own: [], ownTypes: ["src/api/admin/lexoffice/dto"] },
  { folder: "sandbox", own: [] },
  { folder: "demo", own: ["integration-tests/helpers", "sandbox"] },
]

const CODE = "{js,mjs,ts,tsx}"
export const TEST_FILES = [`**/__tests__/**/*.${CODE}`, `integration-tests/**/*.${CODE}`]

const boundaries = ({ folder, own, ownTypes, packages }) => {
  const rule = (options) => ({
    "project/imports": ["error", { layer: folder, own: [folder, ...own], ...options }],
  })
  const types = ownTypes ? { ownTypes } : {}
  return [
    { files: [`${folder}/**/*.${CODE}`], rules: rule({ ...types, ...(packages ? { packages } : {}) }) },
    { files: [`${folder}/**/__tests__/**/*.${CODE}`], rules: rule(types) },
  ]
}

const focusedOrSkipped = [
  {
    selector:
      "MemberExpression[object.name=/^(describe|it|test)$/]:matches([property.name=/^(only|skip)$/], [property.value=/^(only|skip)$/])",
    message: "No focused or skipped tests.",
  },
  {
    selector: "CallExpression[callee.name=/^(fit|fdescribe|xit|xdescribe|xtest)$/]",
    message: "No focused or skipped tests.",
  },
]

const clock = [
  {
    selector: ":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0]",
    message: "The domain has no clock: the date is an argument.",
  },
]

const environment = {
  object: "process",
  property: "env",
  message: "Only src/modules/lexoffice/config.ts reads the environment.",
}
const now = { object: "Date", property: "now", message: "The domain has no clock: the date is an argument." }
const random = {
  object: "Math",
  property: "random",
  message: "The domain draws no lots: pass randomness in.",
}

/** A later entry replaces an earlier one's options of the same rule, hence the order. */
export const layers = [
  { plugins: { project: { rules: { imports } } } },
  {
    files: [`src/**/*.${CODE}`],
    rules: { "project/imports": ["error", { layer: "src", own: ["src"] }] },
  },
  ...LAYERS.flatMap(boundaries),
  { files: TEST_FILES, rules: { "no-restricted-syntax": ["error", ...focusedOrSkipped] } },
  {
    files: [`src/**/*.${CODE}`],
    ignores: ["src/modules/lexoffice/config.ts", "**/__tests__/**"],
    rules: { "no-restricted-properties": ["error", environment] },
  },
  {
    files: [`src/domain/**/*.${CODE}`],
    ignores: ["**/__tests__/**"],
    rules: {
      "no-restricted-properties": ["error", environment, now, random],
      "no-restricted-syntax": ["error", ...clock],
    },
  },
]
