import type { Purchase } from "./shop"

/** 11.90 + 4.90 shipping = 16.80 with gross prices. */
export const aMug: Purchase = { items: [{ variant: "mug", quantity: 1 }] }

/** 23.80 + 21.40 + 4.90 shipping = 50.10 with gross prices; 57.05 when the same prices are net. */
export const mugsAndNovel: Purchase = {
  items: [
    { variant: "mug", quantity: 2 },
    { variant: "novel", quantity: 1 },
  ],
}
