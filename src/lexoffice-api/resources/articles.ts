import { Http } from "../http"
import { listRows } from "../paging"
import { recordPath } from "../query"
import { ActionResult, actionResultSchema } from "../schemas/action-result"
import { Article, ArticleBody, ArticleFilter, articleSchema, ArticleUpdateBody } from "../schemas/article"

const PATH = "/v1/articles"

/**
 * Makes an article. Errors: `data_rejected` with reason `MATERIAL_NUMBER_ALREADY_EXISTS` or `VALIDGTIN`.
 * Source for all of this file: lexware public API documentation, chapter "Articles", read 2026-11.
 */
export const createArticle = (http: Http, body: ArticleBody): Promise<ActionResult> =>
  http.post(PATH, { body, schema: actionResultSchema })

/** Reads an article. Errors: `not_found`. */
export const getArticle = (http: Http, id: string): Promise<Article> =>
  http.get(recordPath(PATH, id), { schema: articleSchema })

/** Replaces an article, whole. Errors: `version_conflict`. */
export const updateArticle = (http: Http, id: string, body: ArticleUpdateBody): Promise<ActionResult> =>
  http.put(recordPath(PATH, id), { body, schema: actionResultSchema })

/** Deletes an article for good. Errors: `not_found`. */
export const deleteArticle = (http: Http, id: string): Promise<void> => http.delete(recordPath(PATH, id))

/** The articles that match exactly, by title. These filters are sent without HTML encoding and wildcards. */
export const listArticles = (http: Http, filter: ArticleFilter = {}): AsyncGenerator<Article> =>
  listRows(http, {
    path: PATH,
    query: { articleNumber: filter.articleNumber, gtin: filter.gtin, type: filter.type },
    row: articleSchema,
  })
