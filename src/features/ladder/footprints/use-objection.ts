import { useState } from 'react'
import { useObjectToEvaluation } from '../../../api/cases'
import { textForm, useDraft } from '../../../api/draft'
import { asFailure, failureMessage, type Failure } from '../../../i18n/failure'
import { caseFailures } from '../../../i18n/failures/case'
import type { Message } from '../../../i18n/message'
import { objectionTexts } from './objection-messages'

/** As the contract has it, after leading and trailing space is cut off. */
export const leastLength = 5
export const mostLength = 500

export type ObjectionFault = { at: 'text' | 'form'; message: Message; failure?: Failure }

const toFault = (error: unknown): ObjectionFault => {
  const failure = asFailure(error)
  return { at: 'form', message: failureMessage(failure, caseFailures), failure }
}

/** Writing and sending an objection to one evaluation. What is typed stays on the device until the bank has it. */
export function useObjection(periodKey: string) {
  const { draft, requestId, change, renew, forget } = useDraft({ name: `objection:${periodKey}`, ...textForm })
  const [fault, setFault] = useState<ObjectionFault | null>(null)
  const object = useObjectToEvaluation()

  const type = (text: string) => {
    change({ text })
    setFault(null)
  }
  const fail = (error: unknown) => {
    setFault(toFault(error))
    if (asFailure(error).kind === 'refused') renew()
  }
  const send = () => {
    const text = draft.text.trim()
    if (text.length < leastLength) return setFault({ at: 'text', message: objectionTexts.tooShort })
    if (object.isPending) return
    setFault(null)
    object.mutate({ periodKey, text, requestId }, { onSuccess: forget, onError: fail })
  }
  return { text: draft.text, type, send, fault, isSending: object.isPending, opened: object.data }
}
