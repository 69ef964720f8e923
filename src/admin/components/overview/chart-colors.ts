/** Of the dashboard's theme, so that they follow it into the dark. */
export const chartColors = {
  invoices: "var(--fg-interactive)",
  credit_notes: "var(--tag-orange-icon)",
}
