import { useState } from 'react'
import { useGiveFeedback } from '../../../api/feedback'
import { feedbackKindSchema, type FeedbackKind } from '../../../contract/cases'
import * as z from '../../../contract/schema'
import { asFailure } from '../../../i18n/failure'
import { newRequestId } from '../../../platform/clock/request-id'
import { keepFeedbackDraft, readFeedbackDraft, typed } from '../drafts'

/** As the contract has it, after leading and trailing space is cut off. */
const leastLength = 5
export const mostLength = 1000

const draftSchema = z.object({ kind: feedbackKindSchema, text: z.string(), mayContact: z.boolean(), requestId: z.string() })

type Draft = z.infer<typeof draftSchema>

const newDraft = (): Draft => ({ kind: 'suggestion', text: '', mayContact: false, requestId: newRequestId() })

/** Writing and sending feedback. What is typed stays on the device until the bank has it. */
export function useFeedback(customerId: string) {
  const [draft, setDraft] = useState<Draft>(() => readFeedbackDraft(customerId, 'feedback', draftSchema) ?? newDraft())
  const [isShort, setIsShort] = useState(false)
  const give = useGiveFeedback()

  const change = (part: Partial<Draft>) => {
    // The key belongs to what is said: another word is another request.
    const next = { ...draft, ...part, requestId: newRequestId() }
    setDraft(next)
    keepFeedbackDraft(customerId, 'feedback', next.text === '' ? null : next)
    setIsShort(false)
  }
  const send = () => {
    const text = draft.text.trim()
    setIsShort(text.length < leastLength)
    if (text.length < leastLength || give.isPending) return
    const hasIt = () => keepFeedbackDraft(customerId, 'feedback', null)
    // the bank remembers a refusal by its key: the next try needs another
    const hasNot = (error: unknown) => void (asFailure(error).kind === 'refused' && change({}))
    void give.mutateAsync({ ...draft, text }).then(hasIt, hasNot)
  }
  const again = () => {
    give.reset()
    setDraft(newDraft())
  }
  return {
    ...{ draft, isShort, send, again, isBusy: give.isPending, opened: give.data },
    failure: give.error ? asFailure(give.error) : null,
    choose: (kind: FeedbackKind) => change({ kind }),
    type: (text: string) => change({ text: typed(text) }),
    allowContact: (mayContact: boolean) => change({ mayContact }),
  }
}
