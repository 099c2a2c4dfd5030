import { useState } from 'react'
import { useAnswerSurvey } from '../../../api/events'
import type { Signup } from '../../../contract/events-signups'
import * as z from '../../../contract/schema'
import { asFailure } from '../../../i18n/failure'
import { newRequestId } from '../../../platform/clock/request-id'
import { focusPlatform } from '../../../platform/focus'
import { keepEventDraft, readEventDraft } from '../event-drafts'

/** As the contract has it. */
export const mostLength = 500

/** Where the figures stand on the page. */
export const npsId = 'nps'

// What a paste can bring and the contract refuses; nobody sees them.
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

const draftSchema = z.object({ nps: z.nullable(z.int()), comment: z.string(), requestId: z.string() })

/** An event's survey: what is said stays on the device until the bank has it. */
export function useSurvey(customerId: string, { id, survey }: Signup, onDone: () => void) {
  const name = `survey:${id}`
  const [draft, setDraft] = useState(
    () =>
      readEventDraft(customerId, name, draftSchema) ?? {
        nps: survey?.nps ?? null,
        comment: survey?.comment ?? '',
        requestId: newRequestId(),
      },
  )
  const [isMissing, setIsMissing] = useState(false)
  const [isKept, setIsKept] = useState(false)
  const answer = useAnswerSurvey()

  const change = (part: Partial<typeof draft>) => {
    const next = { ...draft, ...part, requestId: newRequestId() }
    setDraft(next)
    keepEventDraft(customerId, name, next)
    setIsKept(true)
    setIsMissing(false)
  }
  const send = () => {
    const { nps, comment, requestId } = draft
    setIsMissing(nps === null)
    if (nps === null) focusPlatform.focusField(npsId)
    if (nps === null || answer.isPending) return
    const hasIt = () => {
      keepEventDraft(customerId, name, null)
      onDone()
    }
    // the bank remembers a refusal by its key: the next try needs another
    const hasNot = (error: unknown) => void (asFailure(error).kind === 'refused' && change({}))
    // not mutate's own callbacks: with the answer the form is gone, and they with it
    void answer.mutateAsync({ signupId: id, nps, comment: comment.trim(), requestId }).then(hasIt, hasNot)
  }
  return {
    ...{ draft, isMissing, isKept, send, isBusy: answer.isPending, failure: answer.error ? asFailure(answer.error) : null },
    rate: (nps: number) => change({ nps }),
    type: (comment: string) => change({ comment: comment.replace(controlCharacters, '') }),
  }
}
