import { useState } from 'react'
import { useObjectToEvaluation } from '../../../api/cases'
import { useSession } from '../../../api/session'
import { asFailure, failureMessage, type Failure } from '../../../i18n/failure'
import { caseFailures } from '../../../i18n/failures/case'
import type { Message } from '../../../i18n/message'
import { keepDraft, newDraft, readDraft, type Draft } from './objection-drafts'
import { objectionTexts } from './objection-messages'

/** As the contract has it, after leading and trailing space is cut off. */
export const leastLength = 5
export const mostLength = 500

export type ObjectionFault = { at: 'text' | 'form'; message: Message; failure?: Failure }

// What a paste can bring and the contract refuses; nobody sees them.
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

const toFault = (error: unknown): ObjectionFault => {
  const failure = asFailure(error)
  return { at: 'form', message: failureMessage(failure, caseFailures), failure }
}

/** Writing and sending an objection to one evaluation. What is typed stays on the device until the bank has it. */
export function useObjection(periodKey: string) {
  const customerId = useSession().data?.customer.id
  const [draft, setDraft] = useState(() => readDraft(customerId, periodKey))
  const [fault, setFault] = useState<ObjectionFault | null>(null)
  const object = useObjectToEvaluation()

  const change = (next: Draft) => {
    setDraft(next)
    keepDraft(customerId, periodKey, next)
  }
  const type = (text: string) => {
    change(newDraft(text.replace(controlCharacters, '')))
    setFault(null)
  }
  const fail = (error: unknown) => {
    setFault(toFault(error))
    // the bank remembers a refusal by its key: the next try needs another
    if (asFailure(error).kind === 'refused') change(newDraft(draft.text))
  }
  const send = () => {
    const text = draft.text.trim()
    if (text.length < leastLength) return setFault({ at: 'text', message: objectionTexts.tooShort })
    if (object.isPending) return
    setFault(null)
    const forget = () => keepDraft(customerId, periodKey, newDraft(''))
    object.mutate({ periodKey, text, requestId: draft.requestId }, { onSuccess: forget, onError: fail })
  }
  return { text: draft.text, type, send, fault, isSending: object.isPending, opened: object.data }
}
