import { useState } from 'react'
import { useDraft } from '../../../api/draft'
import { useAnswerMeetingSurvey } from '../../../api/feedback'
import type { MeetingSurvey } from '../../../contract/meeting-surveys'
import * as z from '../../../contract/schema'
import { asFailure } from '../../../i18n/failure'

/** As the contract has it. */
export const mostLength = 500

const schema = z.object({ nps: z.nullable(z.int()), comment: z.string() })

type Draft = z.infer<typeof schema>

/** Saying how a meeting was: what is said stays on the device until the bank has it. */
export function useMeetingForm(appointmentId: string, survey: MeetingSurvey['survey']) {
  const blank = (): Draft => ({ nps: survey?.nps ?? null, comment: survey?.comment ?? '' })
  const { draft, requestId, forget, renew, ...form } = useDraft({ name: `meeting:${appointmentId}`, schema, blank })
  const [isMissing, setIsMissing] = useState(false)
  const answer = useAnswerMeetingSurvey()

  const change = (part: Partial<Draft>) => {
    form.change(part)
    setIsMissing(false)
  }
  const send = () => {
    const { nps, comment } = draft
    setIsMissing(nps === null)
    if (nps === null || answer.isPending) return
    const hasNot = (error: unknown) => void (asFailure(error).kind === 'refused' && renew())
    void answer.mutateAsync({ appointmentId, nps, comment: comment.trim(), requestId }).then(forget, hasNot)
  }
  return {
    ...{ draft, isMissing, send, isBusy: answer.isPending, failure: answer.error ? asFailure(answer.error) : null },
    rate: (nps: string) => change({ nps: Number(nps) }),
    type: (comment: string) => change({ comment }),
  }
}
