import { FocusModal, ProgressTabs } from "@medusajs/ui"
import { type ComponentType, useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import type { ConnectionDto } from "../../../api/admin/lexoffice/dto"
import { labelClose } from "../../lib/label-close"
import type { Settings } from "../../lib/settings"
import { KeyStep } from "./key-step"
import { ModeStep } from "./mode-step"
import { StartStep } from "./start-step"
import { type FirstRunStep, firstRunSteps, isStep } from "./steps"
import { TaxesStep } from "./taxes-step"
import { TestStep } from "./test-step"
import type { useFirstRun } from "./use-first-run"

export type StepProps = {
  connection: ConnectionDto
  settings: Settings
  startDateFixed: boolean
  onDone: () => void
}

type FirstRunModalProps = Omit<StepProps, "onDone"> & { firstRun: ReturnType<typeof useFirstRun> }

const contents: Record<FirstRunStep, ComponentType<StepProps>> = {
  key: KeyStep,
  mode: ModeStep,
  taxes: TaxesStep,
  start: StartStep,
  test: TestStep,
}

/** From the key to a first draft. Each step saves at once, so the path can be left and taken up again. */
export const FirstRunModal = ({ firstRun, ...props }: FirstRunModalProps) => {
  const { t } = useTranslation("lexoffice")
  const { step, go, advance } = firstRun
  const { content, onOpenAutoFocus, onCloseAutoFocus } = useStepFocus(step)
  const isConnected = props.connection.state !== "not_connected"
  const Step = contents[step]

  return (
    <FocusModal open={firstRun.isOpen} onOpenChange={(open) => !open && firstRun.close()}>
      <FocusModal.Content
        ref={content}
        aria-describedby={undefined}
        onOpenAutoFocus={onOpenAutoFocus}
        onCloseAutoFocus={onCloseAutoFocus}
      >
        <ProgressTabs
          value={step}
          onValueChange={(next) => isStep(next) && go(next)}
          className="flex size-full flex-col overflow-hidden"
        >
          <FocusModal.Header>
            <FocusModal.Title asChild>
              <span className="sr-only">{t("first_run.title")}</span>
            </FocusModal.Title>
            <div className="-my-2 w-full border-l">
              <ProgressTabs.List className="grid w-full max-w-[900px] grid-cols-5">
                {firstRunSteps.map((name) => (
                  <ProgressTabs.Trigger
                    key={name}
                    value={name}
                    status={statusOf(name, step)}
                    disabled={!isConnected && name !== "key"}
                    className="w-full min-w-0 overflow-hidden"
                  >
                    <span className="truncate">{t(`first_run.steps.${name}.tab`)}</span>
                  </ProgressTabs.Trigger>
                ))}
              </ProgressTabs.List>
            </div>
          </FocusModal.Header>
          <ProgressTabs.Content value={step} className="flex size-full flex-col overflow-hidden">
            <Step key={step} {...props} onDone={advance} />
          </ProgressTabs.Content>
        </ProgressTabs>
      </FocusModal.Content>
    </FocusModal>
  )
}

function statusOf(name: FirstRunStep, current: FirstRunStep) {
  const distance = firstRunSteps.indexOf(name) - firstRunSteps.indexOf(current)
  return distance < 0 ? "completed" : distance === 0 ? "in-progress" : "not-started"
}

const firstField = "form :is(input, [role=radio][data-state=checked], button[type=button])"

/** Into the step's first field, also after a step; and back to where it came from. */
function useStepFocus(step: FirstRunStep) {
  const { t } = useTranslation("lexoffice")
  const content = useRef<HTMLDivElement>(null)
  const cameFrom = useRef<Element | null>(null)
  const isFirst = useRef(true)
  const focusField = () => content.current?.querySelector<HTMLElement>(firstField)?.focus()

  useEffect(() => {
    if (!isFirst.current) {
      focusField()
    }
    isFirst.current = false
  }, [step])

  return {
    content,
    onOpenAutoFocus: (event: Event) => {
      cameFrom.current = document.activeElement
      focusField()
      labelClose(t("actions.close"))(content.current)
      event.preventDefault()
    },
    onCloseAutoFocus: () => {
      if (cameFrom.current instanceof HTMLElement) {
        cameFrom.current.focus()
      }
    },
  }
}
