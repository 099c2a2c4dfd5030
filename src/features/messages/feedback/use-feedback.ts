import { useState } from 'react'
import { useDraft } from '../../../api/draft'
import { useGiveFeedback } from '../../../api/feedback'
import { feedbackKindSchema, type FeedbackKind } from '../../../contract/cases'
import * as z from '../../../contract/schema'
import { asFailure } from '../../../i18n/failure'

/** As the contract has it, after leading and trailing space is cut off. */
const leastLength = 5
export const mostLength = 1000

const schema = z.object({ kind: feedbackKindSchema, text: z.string(), mayContact: z.boolean() })

type Draft = z.infer<typeof schema>

const blank = (): Draft => ({ kind: 'suggestion', text: '', mayContact: false })

/** Writing and sending feedback. What is typed stays on the device until the bank has it. */
export function useFeedback() {
  const { draft, requestId, forget, renew, ...form } = useDraft({ name: 'feedback', schema, blank })
  const [isShort, setIsShort] = useState(false)
  const give = useGiveFeedback()

  const change = (part: Partial<Draft>) => {
    form.change(part)
    setIsShort(false)
  }
  const send = () => {
    const text = draft.text.trim()
    setIsShort(text.length < leastLength)
    if (text.length < leastLength || give.isPending) return
    const hasNot = (error: unknown) => void (asFailure(error).kind === 'refused' && renew())
    void give.mutateAsync({ ...draft, text, requestId }).then(forget, hasNot)
  }
  const again = () => {
    give.reset()
    change(blank())
  }
  return {
    ...{ draft, isShort, send, again, isBusy: give.isPending, opened: give.data },
    failure: give.error ? asFailure(give.error) : null,
    choose: (kind: FeedbackKind) => change({ kind }),
    type: (text: string) => change({ text }),
    allowContact: (mayContact: boolean) => change({ mayContact }),
  }
}
