/** WinAnsi bytes of a text line, escaped for a PDF string. */
function pdfString(text: string): string {
  return text
    .replace(/[\\()]/g, "\\$&")
    .replace(/€/g, "\x80")
    .replace(/[^\x20-\xff]/g, "?")
}

const linesPerPage = 58

/** A plain, valid PDF: one line of text per entry, Helvetica, A4. */
export function renderPdf(lines: readonly string[]): Buffer {
  const pageCount = Math.max(1, Math.ceil(lines.length / linesPerPage))
  const objects: string[] = []
  const pageIds = Array.from({ length: pageCount }, (_, page) => 4 + 2 * page)
  objects[1] = "<< /Type /Catalog /Pages 2 0 R >>"
  objects[2] = `<< /Type /Pages /Count ${pageCount} /Kids [${pageIds.map((id) => `${id} 0 R`).join(" ")}] >>`
  objects[3] = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
  pageIds.forEach((id, page) => {
    const shown = lines.slice(page * linesPerPage, (page + 1) * linesPerPage)
    const text = shown.map((line) => `(${pdfString(line)}) Tj T*`).join("\n")
    const stream = `BT /F1 10 Tf 13 TL 50 790 Td\n${text}\nET`
    const resources = "<< /Font << /F1 3 0 R >> >>"
    objects[id] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${id + 1} 0 R >>`
    objects[id + 1] = `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`
  })
  return assemble(objects)
}

function assemble(objects: readonly string[]): Buffer {
  let file = "%PDF-1.4\n"
  const offsets: number[] = []
  for (let id = 1; id < objects.length; id++) {
    offsets[id] = file.length
    file += `${id} 0 obj\n${objects[id] ?? "null"}\nendobj\n`
  }
  const entries = offsets.slice(1).map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`)
  const trailer = `<< /Size ${objects.length} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(
    `${file}xref\n0 ${objects.length}\n0000000000 65535 f \n${entries.join("")}trailer\n${trailer}`,
    "latin1"
  )
}
