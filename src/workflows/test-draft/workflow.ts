import { z } from "@medusajs/framework/zod"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { toTestDraft } from "../../domain/documents"
import { createInvoice } from "../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"

export const sendTestDraftStepId = "lexoffice-send-test-draft"

const profileSchema = z.object({ taxType: z.enum(["net", "gross", "vatfree"]) })

/** Has no compensation: lexoffice's API can neither change nor delete a draft. */
const sendTestDraftStep = createStep(
  sendTestDraftStepId,
  async ({ at }: { at: string }, { container }): Promise<StepResponse<{ id: string }>> => {
    const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const http = await service.client({ documentId: null, priority: "interactive" })
    const { profile } = await service.readConnection()
    const { taxType } = profileSchema.parse(profile)
    const { id } = await createInvoice(http, toTestDraft(new Date(at), taxType), { finalize: false })
    return new StepResponse({ id })
  }
)

/** Makes one draft invoice in lexoffice, so that a person sees that the connection works. */
export const sendTestDraftWorkflow = createWorkflow(
  "lexoffice-test-draft",
  (input: { at: string }) => new WorkflowResponse(sendTestDraftStep(input))
)
