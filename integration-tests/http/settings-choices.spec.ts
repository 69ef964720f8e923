import type { NumbersDto, PrintLayoutsDto, SettingsDto } from "../../src/api/admin/lexoffice/dto"
import { connectedShopTests } from "../helpers/connected-shop-tests"

connectedShopTests({
  testSuite: ({ shop }) => {
    it("patterns of numbers are tried out without being stored", async () => {
      const preview = (numbers: object) =>
        shop.admin.post<NumbersDto>("/admin/lexoffice/numbers/preview", numbers)
      const { numbers } = await preview({ invoice: "R-{0000}", yearly_reset: false, credit_note: null })
      expect(numbers).toEqual([
        {
          kinds: ["invoice", "credit_note"],
          pattern: "R-{0000}",
          year: null,
          next: "R-0001",
          drawn: { count: 0, first: null, last: null },
        },
      ])
      await expect(preview({ invoice: "R{YYY}" })).rejects.toMatchObject({
        status: 400,
        body: { fields: [{ field: "numbers.invoice" }] },
      })
      const { settings } = await shop.admin.get<SettingsDto>("/admin/lexoffice/settings")
      expect(settings.numbers.invoice).toBe("RE{YY}-{00000}")
    })

    it("the account's print layouts can be chosen", async () => {
      const { print_layouts } = await shop.admin.get<PrintLayoutsDto>("/admin/lexoffice/print-layouts")
      expect(print_layouts.filter((layout) => layout.default)).toHaveLength(1)
      const other = print_layouts.find((layout) => !layout.default) ?? print_layouts[0]
      await shop.settings({ print_layout_id: other?.id })
      await expect(shop.settings({ print_layout_id: "none" })).rejects.toMatchObject({
        status: 400,
        body: { fields: [{ field: "print_layout_id" }] },
      })
    })
  },
})
