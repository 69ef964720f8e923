/** What kind of file a document's file is: an XRechnung is XML. */
export const fileType = (name: string): "application/xml" | "application/pdf" =>
  name.endsWith(".xml") ? "application/xml" : "application/pdf"
