import { useState } from 'react'
import { useDraft } from '../../../api/draft'
import { useAnswerSurvey } from '../../../api/events'
import type { Signup } from '../../../contract/events-signups'
import * as z from '../../../contract/schema'
import { asFailure } from '../../../i18n/failure'
import { focusPlatform } from '../../../platform/focus'

/** As the contract has it. */
export const mostLength = 500

/** Where the figures stand on the page. */
export const npsId = 'nps'

const schema = z.object({ nps: z.nullable(z.int()), comment: z.string() })

type Draft = z.infer<typeof schema>

/** An event's survey: what is said stays on the device until the bank has it. */
export function useSurvey({ id, survey }: Signup, onDone: () => void) {
  const blank = (): Draft => ({ nps: survey?.nps ?? null, comment: survey?.comment ?? '' })
  const { draft, requestId, forget, renew, isKept, ...form } = useDraft({ name: `survey:${id}`, schema, blank })
  const [isMissing, setIsMissing] = useState(false)
  const answer = useAnswerSurvey()

  const change = (part: Partial<Draft>) => {
    form.change(part)
    setIsMissing(false)
  }
  const send = () => {
    const { nps, comment } = draft
    setIsMissing(nps === null)
    if (nps === null) focusPlatform.focusField(npsId)
    if (nps === null || answer.isPending) return
    const hasIt = () => {
      forget()
      onDone()
    }
    const hasNot = (error: unknown) => void (asFailure(error).kind === 'refused' && renew())
    // not mutate's own callbacks: with the answer the form is gone, and they with it
    void answer.mutateAsync({ signupId: id, nps, comment: comment.trim(), requestId }).then(hasIt, hasNot)
  }
  return {
    ...{ draft, isMissing, isKept, send, isBusy: answer.isPending, failure: answer.error ? asFailure(answer.error) : null },
    rate: (nps: number) => change({ nps }),
    type: (comment: string) => change({ comment }),
  }
}
