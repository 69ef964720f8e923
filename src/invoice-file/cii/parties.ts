import { Address } from "../../domain/documents"
import { EnBuyer, EnInvoice } from "../../domain/own-invoice"
import { element, group, text, XmlNode } from "./xml-node"

/** BG-4 */
export const sellerNode = (seller: EnInvoice["seller"]): XmlNode =>
  element("ram:SellerTradeParty", [
    text("ram:ID", seller.identifier),
    text("ram:Name", seller.name),
    text("ram:Description", seller.legalText),
    group("ram:SpecifiedLegalOrganization", [text("ram:ID", seller.registerNumber)]),
    contactNode(seller.contactName, seller.phone, seller.email),
    element("ram:PostalTradeAddress", [
      text("ram:PostcodeCode", seller.zip),
      text("ram:LineOne", seller.street),
      text("ram:CityName", seller.city),
      text("ram:CountryID", seller.countryCode),
    ]),
    electronicAddress(seller.email),
    taxRegistration("VA", seller.showsVatId ? seller.vatId : null),
    taxRegistration("FC", seller.taxNumber),
  ])

/** BG-7 */
export const buyerNode = (buyer: EnBuyer): XmlNode =>
  element("ram:BuyerTradeParty", [
    text("ram:Name", buyer.name),
    contactNode(buyer.contactName, null, null),
    addressNode(buyer.address),
    electronicAddress(buyer.email),
    taxRegistration("VA", buyer.vatId),
  ])

/** BG-13 */
export const shipToNode = (address: Address): XmlNode =>
  element("ram:ShipToTradeParty", [text("ram:Name", address.name), addressNode(address)])

const addressNode = ({ zip, street, supplement, city, countryCode }: Address): XmlNode =>
  element("ram:PostalTradeAddress", [
    text("ram:PostcodeCode", zip),
    text("ram:LineOne", street),
    text("ram:LineTwo", supplement),
    text("ram:CityName", city),
    text("ram:CountryID", countryCode),
  ])

const contactNode = (name: string | null, phone: string | null, email: string | null): XmlNode | null =>
  group("ram:DefinedTradeContact", [
    text("ram:PersonName", name),
    group("ram:TelephoneUniversalCommunication", [text("ram:CompleteNumber", phone)]),
    group("ram:EmailURIUniversalCommunication", [text("ram:URIID", email)]),
  ])

/** EM: electronic mail. Source: code list EAS. */
const electronicAddress = (email: string | null): XmlNode | null =>
  group("ram:URIUniversalCommunication", [text("ram:URIID", email, { schemeID: "EM" })])

const taxRegistration = (scheme: "VA" | "FC", id: string | null): XmlNode | null =>
  group("ram:SpecifiedTaxRegistration", [text("ram:ID", id, { schemeID: scheme })])
