import { MathBN } from "@medusajs/framework/utils"
import { Cents, Exact, exact, roundToCents } from "../../domain/money"

const exactDigits = 8

export const sum = (amounts: string[]) =>
  amounts.reduce((total, amount) => MathBN.add(total, amount), MathBN.convert(0))

/** Medusa computes with some twenty digits; the ninth decides nothing. */
export const toExact = (amount: Parameters<typeof MathBN.convert>[0]): Exact =>
  exact(MathBN.convert(amount).decimalPlaces(exactDigits).shiftedBy(exactDigits).toNumber())

export const toCents = (amounts: string[]): Cents => roundToCents(toExact(sum(amounts)))
