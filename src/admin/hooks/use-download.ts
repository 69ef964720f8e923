import { useMutation } from "@tanstack/react-query"
import type { RequestOptions } from "../lib/client"
import { saveFile } from "../lib/save-file"
import { useApi } from "./use-api"
import { useFailureToast } from "./use-failure-toast"

type Download = Pick<RequestOptions, "method" | "query" | "body"> & { path: string; name: string }

/** Fetches a file and hands it to the browser's downloads; a toast says when that did not work. */
export function useDownload() {
  const api = useApi()
  const { mutate, isPending } = useMutation({
    mutationFn: async ({ path, name, ...options }: Download) => saveFile(await api.file(path, options), name),
    onError: useFailureToast(),
  })
  return { download: mutate, isDownloading: isPending }
}
