import { useState } from 'react'
import { useAssessRisk } from '../../../api/risk'
import { asFailure } from '../../../i18n/failure'
import { keepRiskDraft, newRiskDraft, readRiskDraft, type RiskDraft } from './risk-draft'
import { answersOf, type Questionnaire } from './risk-view'

/** Where the customer is: at their profile, at a question from 0, looking their answers over, or at the result. */
export type Stage = 'profile' | number | 'review' | 'result'

/** Answering the questionnaire. Every answer stays on the device until the bank has them all. */
export function useAssessment(customerId: string, questionnaire: Questionnaire) {
  const { version, questions } = questionnaire
  const [stage, setStage] = useState<Stage>('profile')
  const [kept, setKept] = useState(() => readRiskDraft(customerId, version))
  const assess = useAssessRisk()
  // the questions may have changed since
  const draft = kept.version === version ? kept : newRiskDraft(version)
  const answers = answersOf(questionnaire, draft.chosen)

  const change = (next: RiskDraft) => {
    setKept(next)
    keepRiskDraft(customerId, next)
  }
  const onSuccess = () => {
    setKept(newRiskDraft(version))
    keepRiskDraft(customerId, null)
    setStage('result')
  }
  const onError = (error: Error) => {
    const { kind, code } = asFailure(error)
    // the bank remembers a refusal by its key: the next try needs another
    if (kind === 'refused') change(newRiskDraft(version, code === 'RISK.VERSION_OLD' ? {} : draft.chosen))
    if (code === 'RISK.VERSION_OLD') setStage('profile')
  }
  const begin = () => {
    assess.reset()
    const firstOpen = questions.findIndex(({ id }) => !answers.some(({ questionId }) => questionId === id))
    setStage(firstOpen < 0 ? 'review' : firstOpen)
  }
  const submit = () =>
    assess.isPending ? undefined : assess.mutate({ version, answers, requestId: draft.requestId }, { onSuccess, onError })
  return {
    stage,
    draft,
    answered: answers.length,
    choose: (questionId: string, optionId: string) => change(newRiskDraft(version, { ...draft.chosen, [questionId]: optionId })),
    ...{ begin, submit },
    goTo: setStage,
    isBusy: assess.isPending,
    failure: assess.error ? asFailure(assess.error) : null,
    result: assess.data ?? null,
  }
}
