import { strFromU8, unzipSync } from "fflate"
import { create } from "xmlbuilder2"
import { Cell } from "../../domain/exports"
import { csvFile, xlsxFile, zipFile } from "../index"

const table = { title: "Belege", columns: ["Name", "Betrag", "Tag", "Zahl"] }
const text = (value: string): Cell => ({ kind: "text", value })

const rows: Cell[][] = [
  [
    text('Müller; "Söhne"\nGmbH'),
    { kind: "amount", value: -12.3 },
    { kind: "day", value: "2026-05-10" },
    null,
  ],
  [text("=1+1"), null, null, { kind: "number", value: 7 }],
  [
    text("a < b & c\u0000\ud800 😀"),
    { kind: "amount", value: 0 },
    { kind: "day", value: "1900-03-01" },
    null,
  ],
]

async function* pages(): AsyncGenerator<Cell[][]> {
  yield rows.slice(0, 2)
  yield []
  yield rows.slice(2)
}

async function whole(file: AsyncGenerator<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of file) {
    parts.push(part)
  }
  return Buffer.concat(parts)
}

it("a CSV file has a mark for UTF-8, semicolons, quotes where they are needed, and no formulas", async () => {
  const csv = await whole(csvFile(table, pages(), "de"))
  expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  expect(csv.toString().slice(1).split("\r\n")).toEqual([
    "Name;Betrag;Tag;Zahl",
    '"Müller; ""Söhne""\nGmbH";-12,30;10.05.2026;',
    "'=1+1;;;7",
    "a < b & c\u0000\ufffd 😀;0,00;01.03.1900;",
    "",
  ])
})

type Xml = { [name: string]: string | Xml | Xml[] }
const parse = (xml: string): Xml => create(xml).end({ format: "object" }) as unknown as Xml

it("an Excel file has texts, numbers and days as such", async () => {
  const files = unzipSync(await whole(xlsxFile(table, pages())))
  expect(Object.keys(files)).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/worksheets/sheet1.xml",
  ])
  const part = (name: string) => parse(strFromU8(files[name] ?? new Uint8Array()))
  expect(part("xl/workbook.xml")).toMatchObject({
    workbook: { sheets: { sheet: { "@name": "Belege", "@r:id": "rId1" } } },
  })
  const written = (value: string, style = "0") => ({
    ...{ "@s": style, "@t": "inlineStr" },
    is: { t: { "@xml:space": "preserve", "#": value } },
  })
  expect(part("xl/worksheets/sheet1.xml")).toMatchObject({
    worksheet: {
      sheetData: {
        row: [
          { c: table.columns.map((name) => written(name, "1")) },
          { c: [written('Müller; "Söhne"\nGmbH'), { "@s": "2", v: "-12.3" }, { "@s": "3", v: "46152" }, {}] },
          { c: [written("=1+1"), {}, {}, { "@s": "0", v: "7" }] },
          // xmlbuilder2 writes what it has read with entities again
          { c: [written("a &lt; b &amp; c 😀"), { "@s": "2", v: "0" }, { "@s": "3", v: "61" }, {}] },
        ],
      },
    },
  })
  for (const name of Object.keys(files)) {
    expect(() => part(name)).not.toThrow()
  }
})

it("an archive keeps bytes as they are, packed or not, and reads nothing before it is asked to", async () => {
  const asked: string[] = []
  const random = Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 256))
  function* entries() {
    for (const name of ["a.pdf", "ä.txt", "leer"]) {
      asked.push(name)
      const content = name === "leer" ? [] : [random.subarray(0, 10), random.subarray(10)]
      yield { name, isPacked: name.endsWith("pdf"), content }
    }
  }
  const archive = zipFile(entries())
  expect(asked).toEqual([])
  const first = await archive.next()
  expect(asked).toEqual(["a.pdf"])
  const rest = await whole(archive)
  const files = unzipSync(Buffer.concat([first.value as Uint8Array, rest]))
  expect(Object.keys(files)).toEqual(["a.pdf", "ä.txt", "leer"])
  expect(Buffer.compare(Buffer.from(files["a.pdf"] ?? []), random)).toBe(0)
  expect(Buffer.compare(Buffer.from(files["ä.txt"] ?? []), random)).toBe(0)
  expect(files.leer).toHaveLength(0)
})

it("stops reading when nobody takes the file any more", async () => {
  let ended = false
  async function* endless(): AsyncGenerator<Cell[][]> {
    try {
      for (;;) {
        yield rows
      }
    } finally {
      ended = true
    }
  }
  const file = xlsxFile(table, endless())
  for (let taken = 0; taken < 20; taken++) {
    await file.next()
  }
  await file.return(undefined)
  expect(ended).toBe(true)
})
