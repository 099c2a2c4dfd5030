import { useState } from 'react'
import { useAnswerMeetingSurvey } from '../../../api/feedback'
import type { MeetingSurvey } from '../../../contract/meeting-surveys'
import * as z from '../../../contract/schema'
import { asFailure } from '../../../i18n/failure'
import { newRequestId } from '../../../platform/clock/request-id'
import { keepFeedbackDraft, readFeedbackDraft, typed } from '../drafts'

/** As the contract has it. */
export const mostLength = 500

const draftSchema = z.object({ nps: z.nullable(z.int()), comment: z.string(), requestId: z.string() })

type Draft = z.infer<typeof draftSchema>

/** Saying how a meeting was: what is said stays on the device until the bank has it. */
export function useMeetingForm(customerId: string, appointmentId: string, survey: MeetingSurvey['survey']) {
  const name = `meeting:${appointmentId}`
  const [draft, setDraft] = useState<Draft>(
    () =>
      readFeedbackDraft(customerId, name, draftSchema) ?? {
        nps: survey?.nps ?? null,
        comment: survey?.comment ?? '',
        requestId: newRequestId(),
      },
  )
  const [isMissing, setIsMissing] = useState(false)
  const answer = useAnswerMeetingSurvey()

  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part, requestId: newRequestId() }
    setDraft(next)
    keepFeedbackDraft(customerId, name, next)
    setIsMissing(false)
  }
  const send = () => {
    const { nps, comment, requestId } = draft
    setIsMissing(nps === null)
    if (nps === null || answer.isPending) return
    const hasIt = () => keepFeedbackDraft(customerId, name, null)
    // the bank remembers a refusal by its key: the next try needs another
    const hasNot = (error: unknown) => void (asFailure(error).kind === 'refused' && change({}))
    void answer.mutateAsync({ appointmentId, nps, comment: comment.trim(), requestId }).then(hasIt, hasNot)
  }
  return {
    ...{ draft, isMissing, send, isBusy: answer.isPending, failure: answer.error ? asFailure(answer.error) : null },
    rate: (nps: string) => change({ nps: Number(nps) }),
    type: (comment: string) => change({ comment: typed(comment) }),
  }
}
