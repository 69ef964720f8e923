import { Modules } from "@medusajs/framework/utils"
import type { CustomerDto } from "../../src/api/admin/lexoffice/dto"
import { aMug } from "../helpers/baskets"
import { connectedShopTests } from "../helpers/connected-shop-tests"
import type { Purchase } from "../helpers/shop"

connectedShopTests({
  testSuite: ({ shop, sandbox, control, sql, time, getContainer }) => {
    let erika: { id: string; token: string }

    beforeAll(async () => {
      erika = await shop.signUp("erika.muster@example.com")
    })

    const pathOf = (id: string) => `/admin/lexoffice/customers/${id}`
    const customer = async (id = erika.id) =>
      (await shop.admin.get<{ customer: CustomerDto }>(pathOf(id))).customer
    const change = async (body: object, id = erika.id) =>
      (await shop.admin.post<{ customer: CustomerDto }>(pathOf(id), body)).customer
    const refused = (status: number, body: object) =>
      expect.objectContaining({ status, body: expect.objectContaining(body) })
    const buyAsErika = (billingAddress: Purchase["billingAddress"] = {}) =>
      shop.buy({ ...aMug, customerToken: erika.token, billingAddress })
    const remoteContacts = () => control.state().contacts

    it.each([
      ["made", { phone: "0301234567" }, "POST"],
      ["changed", { phone: "0301234568" }, "PUT"],
    ])("is %s without a phone number that lexoffice refuses", async (_name, address, method) => {
      if (method === "PUT") await buyAsErika()
      control.clearRequests()
      const issue = {
        i18nKey: "invalid_value",
        source: "phoneNumbers[0].phoneNumber",
        type: "validation_failure",
      }
      control.addFault({
        match: { method },
        times: 1,
        action: { type: "status", status: 406, body: { IssueList: [issue] } },
        effect: "before",
      })
      const { id } = await buyAsErika(address)
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
      expect(await shop.incidents()).toEqual([])
      expect(remoteContacts()).toMatchObject([{ phoneNumbers: {} }])
      expect(
        control.requests().filter((request) => request.method === method && /contacts/.test(request.path))
      ).toHaveLength(2)

      control.clearRequests()
      await buyAsErika(address)
      expect(control.requests().filter(({ path }) => /contacts/.test(path))).toEqual([])
    })

    it("a contact that another order made unheard: each document is printed with its own order's address", async () => {
      control.addFault({
        match: { method: "POST", path: "/v1/contacts" },
        times: 1,
        action: { type: "close" },
        effect: "after",
      })
      const { id: first } = await buyAsErika({ address_1: "Am Markt 1" })
      expect(remoteContacts()).toMatchObject([{ billing: [{ street: "Am Markt 1" }] }])
      await time.pauseRunsOut()
      const { id: second } = await buyAsErika({ address_1: "Neue Straße 9" })
      await time.waitsRunOut()
      await shop.run("transmit")
      const streets = control.state().documents.map(({ address }) => address.street)
      expect(streets).toEqual(["Neue Straße 9", "Am Markt 1"])
      expect(remoteContacts()).toHaveLength(1)
      expect(await shop.documents(first)).toMatchObject([{ state: "transmitted" }])
      expect(await shop.documents(second)).toMatchObject([{ state: "transmitted" }])
    })

    it("a contact that was made unheard is found although the next order names another e-mail", async () => {
      control.addFault({
        match: { method: "POST", path: "/v1/contacts" },
        times: 1,
        action: { type: "close" },
        effect: "after",
      })
      await buyAsErika()
      await sql(
        `update lexoffice_document set content = jsonb_set(content, '{buyer,email}', '"new@example.com"')`
      )
      await sql(`update lexoffice_document set content = jsonb_set(content, '{buyer,lastName}', '"Neu"')`)
      await time.pauseRunsOut()
      await time.waitsRunOut()
      await time.listsCatchUp()
      await shop.run("transmit")
      expect(control.state().documents).toHaveLength(1)
      expect(remoteContacts()).toHaveLength(1)
    })

    it("a new contact that lexoffice does not show yet is waited for, not made again", async () => {
      await buyAsErika()
      await sql("update lexoffice_contact set usable_at = now() + interval '1 minute'")
      control.addFault({
        match: { method: "GET", path: "/v1/contacts/" },
        times: 1,
        action: { type: "status", status: 404, body: { message: null } },
      })
      const { id } = await buyAsErika({ address_1: "Neue Straße 9" })
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
      expect(remoteContacts()).toMatchObject([{ version: 2, billing: [{ street: "Neue Straße 9" }] }])
    })

    describe("the customer page", () => {
      it("shows contact, number, documents and what is open", async () => {
        expect(await customer()).toEqual({
          customer_id: erika.id,
          contact_id: null,
          contact_url: null,
          debtor_number: null,
          sync_disabled: false,
          is_company: false,
          company_name: null,
          vat_id: null,
          vat_id_check: null,
          documents: 0,
          open: [],
        })
        await buyAsErika()
        await sql("update lexoffice_contact set usable_at = null")
        await shop.run("transmit")
        const contactId = remoteContacts()[0]?.id
        expect(await customer()).toMatchObject({
          contact_id: contactId,
          contact_url: `${sandbox.url}/permalink/contacts/view/${contactId}`,
          debtor_number: "10001",
          documents: 1,
          open: [{ currency_code: "eur", amount: 16.8, overdue: 0 }],
        })
        await sql("update lexoffice_document set due_date = '2020-01-01'")
        expect((await customer()).open).toEqual([{ currency_code: "eur", amount: 16.8, overdue: 16.8 }])
      })

      it("synchronisation off: the contact stays as it is, invoices still go", async () => {
        await buyAsErika()
        expect(await change({ sync_disabled: true })).toMatchObject({ sync_disabled: true })
        shop.clearRequests()
        const { id } = await buyAsErika({ address_1: "Neue Straße 9" })
        expect(shop.writes()).toEqual(["POST /v1/invoices"])
        expect(shop.requests("POST", "/v1/invoices")[0]?.body).toMatchObject({
          address: { contactId: remoteContacts()[0]?.id, street: "Neue Straße 9" },
        })
        expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
        expect(remoteContacts()).toMatchObject([{ version: 1 }])
        await expect(change({ push: true })).rejects.toEqual(refused(400, { type: "contact_sync_off" }))

        await change({ sync_disabled: false })
        shop.clearRequests()
        await buyAsErika({ address_1: "Neue Straße 9" })
        expect(shop.requests("PUT", "/v1/contacts/")).toHaveLength(1)
      })

      it("synchronisation off before the first sale: the contact is made once, and kept", async () => {
        await change({ sync_disabled: true })
        await buyAsErika()
        await buyAsErika({ address_1: "Neue Straße 9" })
        expect(remoteContacts()).toMatchObject([{ version: 1 }])
        expect(await customer()).toMatchObject({ sync_disabled: true, documents: 2 })
      })

      it("a VAT id is checked, kept with the customer, and sent with the contact of a company", async () => {
        await buyAsErika()
        await expect(change({ vat_id: "DE28407076" })).rejects.toEqual(
          refused(400, { fields: [expect.objectContaining({ field: "vat_id" })] })
        )
        await shop.admin.post(`/admin/customers/${erika.id}`, {
          company_name: "Jodel und Söhne GbR",
          metadata: { colour: "blue" },
        })
        const changed = await change({ vat_id: "DE 136 695 976", push: true })
        expect(changed).toMatchObject({
          is_company: true,
          company_name: "Jodel und Söhne GbR",
          vat_id: "DE136695976",
          vat_id_check: { syntax: "valid", online: "not_checked" },
        })
        expect(remoteContacts()).toMatchObject([
          { company: { name: "Jodel und Söhne GbR", vatRegistrationId: "DE136695976" } },
        ])
        expect(await change({ vat_id: null })).toMatchObject({ vat_id: null, vat_id_check: null })
        const [stored] = await getContainer().resolve(Modules.CUSTOMER).listCustomers({ id: erika.id })
        expect(stored?.metadata).toEqual({ colour: "blue" })
      })

      it("a push makes the contact of a customer who never bought, once there is an address", async () => {
        await expect(change({ push: true })).rejects.toEqual(
          refused(400, { type: "customer_country_missing" })
        )
        expect(remoteContacts()).toEqual([])
        await shop.admin.post(`/admin/customers/${erika.id}/addresses`, {
          address_1: "Lindenstraße 12",
          postal_code: "10969",
          city: "Berlin",
          country_code: "de",
          is_default_billing: true,
        })
        expect(await change({ push: true })).toMatchObject({ contact_id: remoteContacts()[0]?.id })
        expect(shop.requests("POST", "/v1/contacts")[0]?.body).toMatchObject({
          person: { firstName: "Erika", lastName: "Muster" },
          addresses: { billing: [{ street: "Lindenstraße 12", countryCode: "DE" }] },
        })
        await shop.admin.post(`/admin/customers/${erika.id}`, { last_name: "Beispiel" })
        await change({ push: true })
        expect(remoteContacts()).toMatchObject([{ version: 2, person: { lastName: "Beispiel" } }])
      })

      it("a contact that lexoffice no longer lets update: said at once, and settled by switching off", async () => {
        await buyAsErika()
        control.editContact(remoteContacts()[0]?.id ?? "", {
          emailAddresses: { private: ["a@example.com", "b@example.com"] },
        })
        await expect(change({ push: true })).rejects.toEqual(
          refused(400, { type: "contact_changed_remotely" })
        )
        expect(await shop.incidents()).toMatchObject([
          {
            code: "contact_changed_remotely",
            subject_type: "contact",
            params: { customer: "Erika Muster" },
            customer_id: erika.id,
            remote_url: `${sandbox.url}/permalink/contacts/view/${remoteContacts()[0]?.id}`,
          },
        ])
        await change({ sync_disabled: true })
        expect(await shop.incidents("closed")).toMatchObject([
          { code: "contact_changed_remotely", closed_by: expect.stringMatching(/^user_/) },
        ])
      })

      it("a contact with two billing addresses: invoices go out without it, with the order's address", async () => {
        await buyAsErika()
        const address = { street: "Am Wall 3", zip: "28195", city: "Bremen", countryCode: "DE" }
        control.editContact(remoteContacts()[0]?.id ?? "", { billing: [address, address] })
        const { id } = await buyAsErika({ address_1: "Neue Straße 7" })
        expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
        const { address: printed } = shop.requests("POST", "/v1/invoices").at(-1)?.body as { address: object }
        expect(printed).not.toHaveProperty("contactId")
        expect(printed).toMatchObject({ name: "Erika Muster", street: "Neue Straße 7" })
        const [incident] = await shop.incidents()
        expect(incident).toMatchObject({ code: "contact_changed_remotely", subject_type: "contact" })
        expect(incident?.message).toContain("(billing addresses)")
      })

      it("knows no other customers and no other fields", async () => {
        await expect(customer("cus_nobody")).rejects.toEqual(refused(404, {}))
        await expect(change({ push: true }, "cus_nobody")).rejects.toEqual(refused(404, {}))
        await expect(change({})).rejects.toEqual(refused(400, {}))
        await expect(change({ sync: true })).rejects.toEqual(refused(400, {}))
      })
    })

    describe("the dashboard's notifications", () => {
      const noCountry = () =>
        sql(
          `update order_address set country_code = null
           where id in (select unnest(array[billing_address_id, shipping_address_id]) from "order")`
        )
      const feed = async () =>
        (await getContainer().resolve(Modules.NOTIFICATION).listNotifications({ channel: "feed" })).map(
          ({ to, template, status, data }) => ({ to, template, status, data })
        )

      async function stopTwoOrders() {
        await shop.settings({ trigger: "payment_captured" })
        const [first, second] = [await shop.buy(aMug), await shop.buy(aMug)]
        await noCountry()
        await shop.after("lexoffice.incident.opened", () => shop.admin.capture(first.id))
        await shop.after("lexoffice.incident.opened", () => shop.admin.capture(second.id))
        expect(await shop.incidents()).toHaveLength(2)
      }

      it("tell of a cause once, however many orders it stops", async () => {
        await stopTwoOrders()
        const [incident] = await shop.incidents()
        expect(incident).toMatchObject({ customer_id: expect.stringMatching(/^cus_/), remote_url: null })
        expect(await feed()).toEqual([
          {
            to: "",
            template: "admin-ui",
            status: "success",
            data: {
              title: "lexoffice braucht Sie · lexoffice needs you",
              description: expect.stringContaining("Erika Muster"),
            },
          },
        ])
      })

      it("are not missed by a shop that has no feed", async () => {
        await sql("update notification_provider set is_enabled = false")
        await stopTwoOrders()
        expect(await feed()).toEqual([])
      })
    })
  },
})
