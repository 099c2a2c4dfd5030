import { useState } from 'react'
import { useSendMessage } from '../../api/manager'
import { useSession } from '../../api/session'
import { asFailure, type Failure } from '../../i18n/failure'
import { keepDraft, newDraft, readDraft, type Draft } from './message-drafts'

/** As the contract has it. */
export const mostLength = 500

// What a paste can bring and the contract refuses; nobody sees them.
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

/** Writing to one of the staff. What is typed stays on the device until the bank has it. */
export function useMessage(staffId: string) {
  const customerId = useSession().data?.customer.id
  const [draft, setDraft] = useState(() => readDraft(customerId, staffId))
  const [isEmpty, setIsEmpty] = useState(false)
  const send = useSendMessage()

  const change = (next: Draft) => {
    setDraft(next)
    keepDraft(customerId, staffId, next)
  }
  const type = (text: string) => {
    change(newDraft(text.replace(controlCharacters, '')))
    setIsEmpty(false)
  }
  const post = () => {
    const text = draft.text.trim()
    setIsEmpty(text === '')
    if (text === '' || send.isPending) return
    const forget = () => keepDraft(customerId, staffId, newDraft(''))
    // the bank remembers a refusal by its key: the next try needs another
    const onError = (error: unknown) => asFailure(error).kind === 'refused' && change(newDraft(draft.text))
    send.mutate({ staffId, text, requestId: draft.requestId }, { onSuccess: forget, onError })
  }
  const failure: Failure | null = send.error ? asFailure(send.error) : null
  return { text: draft.text, type, post, isEmpty, failure, isSending: send.isPending, sent: send.data }
}
