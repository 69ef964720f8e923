import { berlinDateTime } from "../dates"
import { roundedQuotient, scaled, toNumber } from "../decimal"
import { emptyError, invalidFields, regularError } from "../errors"
import { Fields, type JsonObject } from "../fields"
import { actionResult, bodyObject, ok, withoutEmpty, type Answer, type ApiRequest, type Route } from "../http"
import { pageEnvelope, searchWindow, wholeNumber } from "../paging"
import type { Article } from "../records"
import { toDetails } from "../sales/body"
import { newId, organizationOf, type World } from "../world"

type ArticleBody = Omit<Article, "id" | "version" | "createdAt" | "updatedAt" | "archived"> & {
  version?: number
}

/** GTIN-8, -12, -13 or -14 whose last digit is the check digit. */
export function isGtin(text: string): boolean {
  if (!/^(\d{8}|\d{12}|\d{13}|\d{14})$/.test(text)) return false
  const digits = [...text].map(Number).reverse()
  const sum = digits.slice(1).reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 3 : 1), 0)
  return (10 - (sum % 10)) % 10 === digits[0]
}

function readEnum<T extends string>(fields: Fields, name: string, allowed: readonly T[]): T {
  const value = fields.oneOf(name, allowed, true)
  const known = value !== undefined || !fields.has(name)
  if (!known)
    throw regularError(400, `JSON parse error: ${fields.at(name)} must be one of ${allowed.join(", ")}`)
  return value ?? (allowed[0] as T)
}

/** The price that leads is kept as sent, the other one is computed to four decimals. */
function readPrice(price: Fields): Pick<Article, "leadingPrice" | "netPrice" | "grossPrice" | "taxRate"> {
  const leadingPrice = readEnum(price, "leadingPrice", ["NET", "GROSS"])
  const taxRate = price.number("taxRate", { required: true, decimals: 2 }) ?? 0
  if (![0, 7, 19].includes(taxRate)) price.fail("invalid", "taxRate", "erlaubt sind 0, 7 und 19")
  const name = leadingPrice === "NET" ? "netPrice" : "grossPrice"
  const amount = price.number(name, { required: true, decimals: 4 }) ?? 0
  if (amount < 0) price.fail("invalid", name, "darf nicht negativ sein")
  const exact = scaled(amount, 4) ?? 0n
  const factor = 100n + BigInt(Math.trunc(taxRate))
  return leadingPrice === "NET"
    ? {
        leadingPrice,
        taxRate,
        netPrice: amount,
        grossPrice: toNumber(roundedQuotient(exact * factor, 100n), 4),
      }
    : {
        leadingPrice,
        taxRate,
        grossPrice: amount,
        netPrice: toNumber(roundedQuotient(exact * 100n, factor), 4),
      }
}

export function readArticleBody(json: JsonObject): ArticleBody {
  const body = new Fields(json)
  const price = body.object("price", true)
  const read: ArticleBody = {
    version: body.number("version", { decimals: 0 }),
    title: body.text("title", { required: true }) ?? "",
    description: body.text("description"),
    type: readEnum(body, "type", ["PRODUCT", "SERVICE"]),
    articleNumber: body.text("articleNumber") || undefined,
    gtin: body.text("gtin") || undefined,
    note: body.text("note"),
    unitName: body.text("unitName", { required: true }) ?? "",
    ...readPrice(price ?? new Fields({ leadingPrice: "NET", netPrice: 0, taxRate: 0 })),
  }
  const details = toDetails(body.problems)
  if (read.gtin !== undefined && !isGtin(read.gtin)) {
    details.push({ violation: "VALIDGTIN", field: "gtin", message: "keine gültige GTIN" })
  }
  if (details.length > 0) throw invalidFields(details)
  return read
}

function refuseTakenNumber(world: World, articleNumber: string | undefined, ownId?: string): void {
  if (articleNumber === undefined) return
  for (const article of world.state.articles.iterate()) {
    if (article.articleNumber !== articleNumber || article.id === ownId) continue
    const message = "Artikelnummer ist bereits vergeben"
    throw invalidFields([{ violation: "MATERIAL_NUMBER_ALREADY_EXISTS", field: "materialNumber", message }])
  }
}

export function createArticle(world: World, json: JsonObject): Article {
  const { version: _version, ...body } = readArticleBody(json)
  refuseTakenNumber(world, body.articleNumber)
  const now = world.clock.now()
  const article = { ...body, id: newId(), version: 0, createdAt: now, updatedAt: now, archived: false }
  world.state.articles.put(article)
  world.webhooks.announce("article.created", article.id)
  return article
}

function findArticle(world: World, id: string): Article {
  const article = world.state.articles.get(id)
  if (article) return article
  throw world.behaviour.notFoundBody === "empty" ? emptyError(404) : regularError(404, "Not Found")
}

function replaceArticle(world: World, request: ApiRequest, id: string): Answer {
  const known = findArticle(world, id)
  const { version, ...body } = readArticleBody(bodyObject(request))
  if (version === undefined) {
    throw invalidFields([{ violation: "NOTNULL", field: "version", message: "darf nicht null sein" }])
  }
  if (version !== known.version) throw regularError(409, "The article was changed in the meantime.")
  refuseTakenNumber(world, body.articleNumber, id)
  const article = { ...known, ...body, version: known.version + 1, updatedAt: world.clock.now() }
  world.state.articles.put(article)
  world.webhooks.announce("article.changed", id)
  return actionResult(world, "articles", article, 200)
}

function deleteArticle(world: World, _request: ApiRequest, id: string): Answer {
  findArticle(world, id)
  world.state.articles.delete(id)
  world.webhooks.announce("article.deleted", id)
  return { status: 204 }
}

function showArticle(world: World, article: Article) {
  return withoutEmpty({
    id: article.id,
    organizationId: organizationOf(world).organizationId,
    createdDate: berlinDateTime(article.createdAt),
    updatedDate: berlinDateTime(article.updatedAt),
    archived: article.archived,
    title: article.title,
    description: article.description,
    type: article.type,
    articleNumber: article.articleNumber,
    gtin: article.gtin,
    note: article.note,
    unitName: article.unitName,
    price: {
      netPrice: article.netPrice,
      grossPrice: article.grossPrice,
      leadingPrice: article.leadingPrice,
      taxRate: article.taxRate,
    },
    version: article.version,
  })
}

const outOfRange = (violation: string, field: string, message: string) =>
  invalidFields([{ violation, field, message }])

function listArticles(world: World, { query }: ApiRequest): Answer {
  const type = query.get("type")
  if (type !== null && type !== "PRODUCT" && type !== "SERVICE") {
    throw regularError(400, `Invalid value '${type}' received for request parameter 'type'`)
  }
  const size = wholeNumber(query.get("size") ?? "25") ?? 0
  const page = wholeNumber(query.get("page") ?? "0")
  if (size < 25) throw outOfRange("MIN", "size", "muss größer-gleich 25 sein")
  if (size > 250) throw outOfRange("MAX", "size", "muss kleiner-gleich 250 sein")
  if (page === undefined) throw outOfRange("MIN", "page", "muss größer-gleich 0 sein")
  if (page * size >= searchWindow) throw regularError(400, "Maximum search window size exceeded")
  const matches = (name: "articleNumber" | "gtin", article: Article): boolean =>
    query.get(name) === null || query.get(name) === article[name]
  const rows = world.state.articles
    .values()
    .filter((article) => matches("articleNumber", article) && matches("gtin", article))
    .filter((article) => type === null || article.type === type)
    .sort((a, b) => (a.title < b.title ? -1 : a.title === b.title ? 0 : 1))
  const sort = { property: "title", direction: "ASC" } as const
  return ok(pageEnvelope(rows, page, size, sort, (article) => showArticle(world, article)))
}

const read = ["articles.read"]
const write = ["articles.write"]

export const articleRoutes: Route[] = [
  { method: "GET", path: "/v1/articles", scopes: read, run: listArticles },
  {
    method: "GET",
    path: "/v1/articles/:id",
    scopes: read,
    run: (world, _, id) => ok(showArticle(world, findArticle(world, id))),
  },
  {
    method: "POST",
    path: "/v1/articles",
    scopes: write,
    run: (world, request) =>
      actionResult(
        world,
        "articles",
        createArticle(world, bodyObject(request)),
        world.behaviour.articleWriteStatus
      ),
  },
  { method: "PUT", path: "/v1/articles/:id", scopes: write, run: replaceArticle },
  { method: "DELETE", path: "/v1/articles/:id", scopes: write, run: deleteArticle },
]
