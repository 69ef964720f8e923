import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { type QueryParams, request, requestFile, type RequestOptions } from "../lib/client"
import { toLocale } from "../lib/format"

/** The admin API in the language the dashboard is set to. */
export function useApi() {
  const { i18n } = useTranslation()
  const language = toLocale(i18n.language)

  return useMemo(
    () => ({
      language,
      get: <T>(path: string, query?: QueryParams) => request<T>(path, { query, language }),
      post: <T>(path: string, body: object = {}) => request<T>(path, { method: "POST", body, language }),
      remove: <T>(path: string) => request<T>(path, { method: "DELETE", language }),
      file: (path: string, options: Omit<RequestOptions, "language"> = {}) =>
        requestFile(path, { ...options, language }),
    }),
    [language]
  )
}
