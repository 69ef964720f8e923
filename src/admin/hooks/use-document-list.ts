import { useQuery } from "@tanstack/react-query"
import type { DocumentDto, DocumentListDto } from "../../api/admin/lexoffice/dto"
import type { QueryParams } from "../lib/client"
import { liveList } from "../lib/live-list"
import { queryKeys } from "../lib/query-keys"
import { useApi } from "./use-api"

export const documentsRoute = "/admin/lexoffice/documents"

/** What a list, an export and a bulk action take alike. */
export type DocumentFilter = {
  id?: string[]
  q?: string
  kind?: DocumentDto["kind"][]
  state?: (DocumentDto["state"] | "withdrawn")[]
  mode?: DocumentDto["mode"][]
  payment_state?: NonNullable<DocumentDto["payment_state"]>[]
  overdue?: true
  unpaid?: true
  /** Neither withdrawn nor voided */
  counted?: true
  customer_id?: string
  /** Days, `yyyy-mm-dd` */
  document_date?: { gte?: string; lte?: string }
}

type DocumentListQuery = DocumentFilter & { limit: number; offset?: number; order?: string }

export const toQueryParams = ({ document_date: days, ...rest }: DocumentFilter): QueryParams => ({
  ...rest,
  "document_date[gte]": days?.gte,
  "document_date[lte]": days?.lte,
})

export function useDocumentList({ limit, offset, order, ...filter }: DocumentListQuery) {
  const api = useApi()
  const query = { limit, offset, order, ...toQueryParams(filter) }
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.documents(query, api.language),
    queryFn: () => api.get<DocumentListDto>(documentsRoute, query),
    ...liveList,
  })
  return { list: data, ...rest }
}
