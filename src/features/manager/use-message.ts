import { useState } from 'react'
import { textForm, useDraft } from '../../api/draft'
import { useSendMessage } from '../../api/manager'
import { asFailure, type Failure } from '../../i18n/failure'

/** As the contract has it. */
export const mostLength = 500

/** Writing to one of the staff. What is typed stays on the device until the bank has it. */
export function useMessage(staffId: string) {
  const { draft, requestId, change, renew, forget } = useDraft({ name: `message:${staffId}`, ...textForm })
  const [isEmpty, setIsEmpty] = useState(false)
  const send = useSendMessage()

  const type = (text: string) => {
    change({ text })
    setIsEmpty(false)
  }
  const post = () => {
    const text = draft.text.trim()
    setIsEmpty(text === '')
    if (text === '' || send.isPending) return
    const onError = (error: unknown) => asFailure(error).kind === 'refused' && renew()
    send.mutate({ staffId, text, requestId }, { onSuccess: forget, onError })
  }
  const failure: Failure | null = send.error ? asFailure(send.error) : null
  return { text: draft.text, type, post, isEmpty, failure, isSending: send.isPending, sent: send.data }
}
