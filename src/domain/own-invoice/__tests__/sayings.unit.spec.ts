import { content } from "../../documents/__tests__/builders"
import { cents } from "../../money"
import {
  correctionText,
  documentFileName,
  documentTitle,
  giroCode,
  logoOf,
  PrintableDocument,
  toOwnFacts,
} from "../index"
import { defaultOwnInvoice } from "../../settings/own-invoice"
import { document, issuer, logo } from "./builders"

const titled = (title: string) => ({ texts: { ...content().texts, title } })

it.each<[string, PrintableDocument, string, string | null]>([
  ["invoice", document(), "Rechnung", null],
  ["own title", document({ content: titled("Beleg") }), "Beleg", null],
  ["empty title", document({ content: titled(" ") }), "Rechnung", null],
  [
    "correction",
    document({ kind: "credit_note" }),
    "Rechnungskorrektur",
    "Rechnungskorrektur zu Rechnung RE2026-0042 vom 02.03.2026.",
  ],
  [
    "cancellation",
    document({ kind: "credit_note", isFullCancellation: true }),
    "Stornorechnung",
    "Stornorechnung zu Rechnung RE2026-0042 vom 02.03.2026.",
  ],
  [
    "cancellation with a title of its own",
    document({ kind: "credit_note", isFullCancellation: true, content: titled("Storno") }),
    "Storno",
    "Stornorechnung zu Rechnung RE2026-0042 vom 02.03.2026.",
  ],
  [
    "English cancellation",
    document({
      kind: "credit_note",
      isFullCancellation: true,
      content: { language: "en", ...titled("Credit note") },
    }),
    "Cancellation invoice",
    "Cancellation of invoice RE2026-0042 of 2 March 2026.",
  ],
])("%s", (_name, said, title, correction) => {
  expect([documentTitle(said), correctionText(said)]).toEqual([title, correction])
})

it.each([
  ["Rechnung", "RE26/0042", "Rechnung-RE26-0042.pdf"],
  ["Beleg für Ärzte", "ŁÓ 1", "Beleg-fuer-Aerzte-O-1.pdf"],
  ["../..", "1", "Beleg-1.pdf"],
])("title %s and number %s make the file %s", (title, number, fileName) => {
  expect(documentFileName(document({ number, content: titled(title) }))).toBe(fileName)
})

describe("GiroCode", () => {
  const open = (amount: number, providerIds = ["pp_system_default"]) => ({
    content: { payment: { ...content().payment, providerIds, open: cents(amount), paidOn: null } },
  })
  const lines = (code: string | null) => code?.split("\n") ?? null

  it("is the text of EPC069-12", () => {
    expect(lines(giroCode(document(open(1_049_500))))).toEqual([
      "BCD",
      "002",
      "1",
      "SCT",
      "BYLADEM1001",
      "Musterladen GmbH",
      "DE02120300000000202051",
      "EUR10495.00",
      "",
      "",
      "RE2026-0042",
    ])
  })

  it.each<[string, PrintableDocument]>([
    ["paid", document()],
    ["no account", document({ ...open(100), own: { issuer: issuer({ bank: null }) } })],
    [
      "a wrong IBAN",
      document({
        ...open(100),
        own: {
          issuer: issuer({
            bank: { iban: "DE02120300000000202052", bic: null, bankName: null, accountHolder: null },
          }),
        },
      }),
    ],
    ["a credit note", document({ kind: "credit_note", ...open(100) })],
    ["an online provider collects the money", document(open(100, ["pp_stripe_stripe"]))],
    ["more than a transfer may carry", document(open(100_000_000_000))],
  ])("there is none: %s", (_name, said) => {
    expect(giroCode(said)).toBeNull()
  })

  it("names are cut to 70 characters, a holder goes before the issuer", () => {
    const bank = { iban: "DE02120300000000202051", bic: null, bankName: null, accountHolder: "Ł".repeat(80) }
    const code = lines(giroCode(document({ ...open(1), own: { issuer: issuer({ bank }) } })))
    expect(code?.slice(4, 8)).toEqual(["", `${"Ł".repeat(69)}…`, "DE02120300000000202051", "EUR0.01"])
  })
})

describe("logo", () => {
  const png = Buffer.from(logo.base64, "base64")
  const url = (bytes: Buffer, type = "png") => `data:image/${type};base64,${bytes.toString("base64")}`
  const broken = Buffer.from(png)
  broken[60] = (broken[60] ?? 0) ^ 0xff
  const interlaced = Buffer.from(png)
  interlaced[28] = 1
  const jpeg = (colours: number) =>
    Buffer.from([
      0xff,
      0xd8,
      0xff,
      0xe0,
      0,
      4,
      0,
      0,
      0xff,
      0xc0,
      0,
      17,
      8,
      0,
      1,
      0,
      1,
      colours,
      0,
      0,
      0,
      0,
      0,
    ])

  it.each<[string, string, string | null]>([
    ["a PNG", url(png), "logo.png"],
    ["a grey JPEG", url(jpeg(1), "jpeg"), "logo.jpg"],
    ["a JPEG in RGB", url(jpeg(3), "jpeg"), "logo.jpg"],
    ["a JPEG in CMYK", url(jpeg(4), "jpeg"), null],
    ["a PNG called JPEG", url(png, "jpeg"), null],
    ["a PNG whose pixels do not unpack", url(broken), null],
    ["half a PNG", url(png.subarray(0, 100)), null],
    ["an interlaced PNG", url(interlaced), null],
    ["more than 64 kB", url(Buffer.concat([png, Buffer.alloc(65_536)])), null],
    ["an SVG", "data:image/svg+xml;base64,PHN2Zy8+", null],
    ["a link", "https://example.com/logo.png", null],
    ["nothing", "", null],
  ])("%s", (_name, text, fileName) => {
    expect(logoOf(text)?.fileName ?? null).toBe(fileName)
  })
})

it("settings become the facts of a document, in its language", () => {
  const settings = {
    ...defaultOwnInvoice,
    issuer: { ...defaultOwnInvoice.issuer, name: "Musterladen" },
    footer: { de: "Danke", en: "" },
  }
  expect(toOwnFacts(settings, "de", true)).toMatchObject({
    footer: "Danke",
    logo: null,
    format: "zugferd",
    smallBusiness: true,
  })
  expect(toOwnFacts(settings, "en", false)).toMatchObject({
    footer: null,
    issuer: { name: "Musterladen", bank: null },
  })
})
