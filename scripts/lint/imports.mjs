// ESLint rule: which folder may import which. Relative imports are resolved first, so it does not matter how they
// are written. Options: see `layers.mjs`.
import { dirname, join, relative, sep } from "node:path"

const schema = [
  {
    type: "object",
    properties: {
      layer: { type: "string" },
      /** Folders and files of the project that may be imported, from the root. */
      own: { type: "array", items: { type: "string" } },
      /** The same, for types only. */
      ownTypes: { type: "array", items: { type: "string" } },
      /** Packages that may be imported; without it: any. "node:" allows Node's own. */
      packages: { type: "array", items: { type: "string" } },
    },
    required: ["layer", "own"],
    additionalProperties: false,
  },
]

const messages = {
  own: "{{layer}} must not import {{target}}; it may import: {{allowed}}.",
  typesOnly: "{{layer}} may import types only from {{target}}: write `import type`.",
  package: 'The package "{{target}}" must not be imported in {{layer}}; allowed: {{allowed}}.',
}

const isRelative = (specifier) => specifier.startsWith(".")
const withoutExtension = (path) => path.replace(/\.(js|mjs|ts|tsx)$/, "").replace(/\/index$/, "")
const isWithin = (path, places) => places.some((place) => path === place || path.startsWith(`${place}/`))
const isAllowedPackage = (name, packages) =>
  packages.some((allowed) => name === allowed || (allowed === "node:" && name.startsWith("node:")))

function isTypeOnly(node) {
  if (node.type === "TSImportType") return true
  if ((node.importKind ?? node.exportKind) === "type") return true
  const kinds = (node.specifiers ?? []).map((specifier) => specifier.importKind ?? specifier.exportKind)
  return kinds.length > 0 && kinds.every((kind) => kind === "type")
}

function create(context) {
  const { layer, own, ownTypes = [], packages } = context.options[0]

  const report = (node, messageId, target, allowed = []) =>
    context.report({ node, messageId, data: { layer, target, allowed: allowed.join(", ") || "nothing" } })

  function checkOwn(node, specifier) {
    const absolute = join(dirname(context.filename), specifier)
    const target = withoutExtension(relative(context.cwd, absolute).split(sep).join("/"))
    if (isWithin(target, own)) return
    if (!isWithin(target, ownTypes)) report(node, "own", target, [...own, ...ownTypes])
    else if (!isTypeOnly(node)) report(node, "typesOnly", target)
  }

  function check(node, source) {
    const specifier = source?.value
    if (typeof specifier !== "string") return
    if (isRelative(specifier)) checkOwn(node, specifier)
    else if (packages && !isAllowedPackage(specifier, packages)) report(node, "package", specifier, packages)
  }

  return {
    ImportDeclaration: (node) => check(node, node.source),
    ExportNamedDeclaration: (node) => check(node, node.source),
    ExportAllDeclaration: (node) => check(node, node.source),
    ImportExpression: (node) => check(node, node.source),
    TSImportType: (node) => check(node, node.source ?? node.argument?.literal),
    TSExternalModuleReference: (node) => check(node, node.expression),
    'CallExpression[callee.name="require"]': (node) => check(node, node.arguments[0]),
    'CallExpression[callee.object.name="jest"]': (node) => check(node, node.arguments[0]),
  }
}

export const imports = { meta: { type: "problem", schema, messages }, create }
