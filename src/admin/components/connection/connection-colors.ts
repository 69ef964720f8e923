export const connectionColors = {
  not_connected: "grey",
  connected: "green",
  refused: "red",
  contract_missing: "orange",
  unreachable: "orange",
} as const
