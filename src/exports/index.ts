export { csvFile } from "./csv"
export { xlsxFile } from "./xlsx"
export { zipFile } from "./zip"
export type { ZipEntry } from "./zip"
