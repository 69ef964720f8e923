import { EnInvoice } from "../../domain/own-invoice"

/** Source: ZUGFeRD 2.3 / Factur-X 1.07, chapters 6.2 and 7.7: only the reference profile XRECHNUNG has a name of its own. */
export const attachments: Record<EnInvoice["profile"], { fileName: string; level: string }> = {
  en16931: { fileName: "factur-x.xml", level: "EN 16931" },
  xrechnung: { fileName: "xrechnung.xml", level: "XRECHNUNG" },
}

const property = (name: string, description: string): string => `
  <rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>${name}</pdfaProperty:name>
    <pdfaProperty:valueType>Text</pdfaProperty:valueType>
    <pdfaProperty:category>external</pdfaProperty:category>
    <pdfaProperty:description>${description}</pdfaProperty:description>
  </rdf:li>`

/** What a PDF says about the XML inside it, with the schema that PDF/A asks for. */
export function facturXMetadata(profile: EnInvoice["profile"]): string {
  const { fileName, level } = attachments[profile]
  return `
<rdf:Description rdf:about="" xmlns:fx="urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#">
  <fx:DocumentType>INVOICE</fx:DocumentType>
  <fx:DocumentFileName>${fileName}</fx:DocumentFileName>
  <fx:Version>1.0</fx:Version>
  <fx:ConformanceLevel>${level}</fx:ConformanceLevel>
</rdf:Description>
<rdf:Description rdf:about=""
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>fx</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq>${[
      property("DocumentFileName", "name of the embedded XML invoice file"),
      property("DocumentType", "INVOICE"),
      property("Version", "version of the Factur-X standard"),
      property("ConformanceLevel", "conformance level of the embedded XML invoice"),
    ].join("")}
    </rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`
}
