import { z } from "@medusajs/framework/zod"

export const record = z.record(z.string(), z.unknown())
export const key = z.object({ key: z.string().optional(), scopes: z.array(z.string()).optional() })
export const contract = z.object({ contract: z.enum(["ok", "expired"]) })
export const onOff = z.object({ on: z.boolean() })
export const clock = z.object({ advanceMs: z.number() })
export const time = z.object({ passMs: z.number().min(0) })
export const mode = z.object({ mode: z.enum(["auto", "manual"]) })
export const deliver = z.object({ all: z.boolean().optional() })
export const event = z.object({ eventType: z.string(), resourceId: z.string() })
export const index = z.object({ index: z.number().int().optional() })

export const limits = z
  .object({
    requestsPerSecond: z.number().min(0),
    burst: z.number().min(1),
    listLagMs: z.number().min(0),
    contactLagMs: z.number().min(0),
    fileLagMs: z.number().min(0),
  })
  .partial()
  .strict()

export const fault = z
  .object({
    match: z.object({ method: z.string().optional(), path: z.string().optional() }).strict().optional(),
    times: z.number().int().positive().optional(),
    probability: z.number().min(0).max(1).optional(),
    seed: z.number().int().optional(),
    action: z.discriminatedUnion("type", [
      z.object({ type: z.literal("delay"), ms: z.number().min(0) }),
      z.object({ type: z.literal("close") }),
      z.object({
        type: z.literal("status"),
        status: z.number().int().min(200).max(599),
        body: z.unknown().optional(),
      }),
      z.object({ type: z.literal("garbage"), status: z.number().int().optional() }),
    ]),
    effect: z.enum(["before", "after"]).optional(),
  })
  .strict()

export const payment = z
  .object({
    amount: z.number().optional(),
    date: z.string().optional(),
    type: z
      .enum([
        "partPaymentFinancialTransaction",
        "partPaymentCreditNote",
        "partPaymentCashBox",
        "manualPayment",
        "cashDiscount",
        "dunningCosts",
        "currencyConversion",
        "irrecoverableReceivable",
      ])
      .optional(),
  })
  .strict()

export const total = z.object({ gross: z.number() }).strict()

export const dunning = z.object({ date: z.string(), title: z.string() }).partial().strict()

export const newDocument = z
  .object({
    kind: z.enum(["invoice", "creditnote", "orderconfirmation", "deliverynote"]),
    body: record,
    finalize: z.boolean().optional(),
    precedingSalesVoucherId: z.string().optional(),
  })
  .strict()

export const documentEdit = z
  .object({
    archived: z.boolean(),
    closingInvoice: z.boolean(),
    title: z.string(),
    remark: z.string(),
    dueDay: z.string(),
  })
  .partial()
  .strict()
