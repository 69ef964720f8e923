/** A credit note that lexoffice set off against its invoice is settled at once. */
const settled = ["paid", "paidoff", "voided"]

export const isSettled = (remoteStatus: string): boolean => settled.includes(remoteStatus)

/** lexoffice's status as payment state. A draft is nothing anybody could pay. */
export function paymentStateOf(remoteStatus: string): "open" | "paid" | "voided" | null {
  if (remoteStatus === "draft") {
    return null
  }
  return remoteStatus === "voided" ? "voided" : isSettled(remoteStatus) ? "paid" : "open"
}
