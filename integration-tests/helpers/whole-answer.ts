import type { AxiosInstance, AxiosRequestConfig } from "axios"

export type WholeAnswer = { status: number; headers: Record<string, string>; data: Buffer }

/** The answer to a request as it came over the wire, also when it refuses. */
export const wholeAnswer = (api: AxiosInstance, request: AxiosRequestConfig): Promise<WholeAnswer> =>
  api.request({ responseType: "arraybuffer", validateStatus: () => true, ...request })
