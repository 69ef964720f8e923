import { dirname } from "node:path"
import { fileURLToPath } from "node:url"
import js from "@eslint/js"
import reactHooks from "eslint-plugin-react-hooks"
import tseslint from "typescript-eslint"
import { layers, TEST_FILES } from "./scripts/lint/layers.mjs"

const tsconfigRootDir = dirname(fileURLToPath(import.meta.url))
const typedBy = (project) => ({ parserOptions: { project, tsconfigRootDir } })
const readonlyGlobals = (names) => Object.fromEntries(names.map((name) => [name, "readonly"]))

const off = (...rules) => Object.fromEntries(rules.map((rule) => [`@typescript-eslint/${rule}`, "off"]))

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/",
      "**/.medusa/",
      "demo/.data/",
      "coverage/",
      "**/static/",
      "src/modules/*/migrations/",
      // There only while the plugin is built.
      "src/admin/__admin-extensions__.js",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: {
      globals: readonlyGlobals([
        ...[
          "console",
          "process",
          "Buffer",
          "URL",
          "URLSearchParams",
          "fetch",
          "AbortSignal",
          "AbortController",
        ],
        ...["setTimeout", "clearTimeout", "setInterval", "clearInterval", "setImmediate", "performance"],
      ]),
    },
  },
  {
    files: ["**/*.js"],
    languageOptions: { sourceType: "commonjs", globals: readonlyGlobals(["jest"]) },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: typedBy("./tsconfig.check.json"),
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // A branded number is not recognised by the first; Medusa asks for async functions.
      ...off("no-unsafe-unary-minus", "require-await"),
    },
  },
  {
    files: ["src/admin/**/*.{ts,tsx}"],
    ...reactHooks.configs.flat.recommended,
    languageOptions: typedBy("./src/admin/tsconfig.json"),
  },
  {
    files: ["src/admin/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
    },
  },
  {
    files: [...TEST_FILES, "bench/**/*.ts"],
    rules: off(
      "no-unsafe-assignment",
      "no-unsafe-member-access",
      "no-unsafe-call",
      "no-unsafe-argument",
      "no-unsafe-return",
      "unbound-method"
    ),
  },
  // Medusa reads its configuration with require().
  { files: ["**/medusa-config.ts"], languageOptions: { globals: readonlyGlobals(["module"]) } },
  ...layers
)
