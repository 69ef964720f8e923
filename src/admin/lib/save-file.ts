/** Hands a fetched file to the browser's downloads. */
export function saveFile(file: Blob, name: string) {
  const url = URL.createObjectURL(file)
  const link = document.createElement("a")
  link.href = url
  link.download = name
  link.click()
  // Revoked later: Firefox starts the download only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
