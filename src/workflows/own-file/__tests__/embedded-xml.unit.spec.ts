import { deflateSync } from "node:zlib"
import { embeddedXml } from "../embedded-xml"

const xml = Buffer.from("<a>Müller & Söhne endstream? obj</a>\n")

/** A PDF as far as the search looks at it, with another stream before the embedded file. */
const pdf = (filter: string, content: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(
      "%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode /Length 4 >>\nstream\n\xff\xfe\xfd\xfc\nendstream\nendobj\n",
      "latin1"
    ),
    Buffer.from(
      `2 0 obj\n<<\n/Type /EmbeddedFile\n${filter}/Subtype /text#2Fxml\n/Length ${content.length}\n>>\nstream\n`
    ),
    content,
    Buffer.from("\nendstream\nendobj\n"),
  ])

it.each<[string, Buffer, Buffer | null]>([
  ["compressed", pdf("/Filter /FlateDecode\n", deflateSync(xml)), xml],
  ["as it is", pdf("", Buffer.from("<a>ä</a>")), Buffer.from("<a>ä</a>")],
  ["missing", Buffer.from("%PDF-1.7\n"), null],
])("the XML is found %s", (_name, file, expected) => expect(embeddedXml(file)).toEqual(expected))
