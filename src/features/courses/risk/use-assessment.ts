import { useState } from 'react'
import { useDraft } from '../../../api/draft'
import { useAssessRisk } from '../../../api/risk'
import * as z from '../../../contract/schema'
import { asFailure } from '../../../i18n/failure'
import { answersOf, type Questionnaire } from './risk-view'

/** Where the customer is: at their profile, at a question from 0, looking their answers over, or at the result. */
export type Stage = 'profile' | number | 'review' | 'result'

/** Answers by question, to one version of the questions. */
const schema = z.object({ version: z.string(), chosen: z.record(z.string(), z.string()) })

type RiskDraft = z.infer<typeof schema>

/** Answering the questionnaire. Every answer stays on the device until the bank has them all. */
export function useAssessment(questionnaire: Questionnaire) {
  const { version, questions } = questionnaire
  const [stage, setStage] = useState<Stage>('profile')
  const blank = (): RiskDraft => ({ version, chosen: {} })
  const { draft: kept, requestId, change, renew } = useDraft({ name: 'risk', schema, blank })
  const assess = useAssessRisk()
  // the questions may have changed since
  const draft = kept.version === version ? kept : blank()
  const answers = answersOf(questionnaire, draft.chosen)

  const onSuccess = () => {
    change(blank())
    setStage('result')
  }
  const onError = (error: Error) => {
    const { kind, code } = asFailure(error)
    if (code === 'RISK.VERSION_OLD') {
      change(blank())
      setStage('profile')
    } else if (kind === 'refused') renew()
  }
  const begin = () => {
    assess.reset()
    const firstOpen = questions.findIndex(({ id }) => !answers.some(({ questionId }) => questionId === id))
    setStage(firstOpen < 0 ? 'review' : firstOpen)
  }
  const submit = () => (assess.isPending ? undefined : assess.mutate({ version, answers, requestId }, { onSuccess, onError }))
  return {
    stage,
    draft,
    answered: answers.length,
    choose: (questionId: string, optionId: string) => change({ version, chosen: { ...draft.chosen, [questionId]: optionId } }),
    ...{ begin, submit },
    goTo: setStage,
    isBusy: assess.isPending,
    failure: assess.error ? asFailure(assess.error) : null,
    result: assess.data ?? null,
  }
}
