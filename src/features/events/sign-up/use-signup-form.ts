import { useState } from 'react'
import { useDraft } from '../../../api/draft'
import { useEditSignup, useSignUp } from '../../../api/events'
import { ApiError } from '../../../api/errors'
import type { EventDetail } from '../../../contract/events-detail'
import type { Source } from '../../../contract/events-source'
import type { Signup } from '../../../contract/events-signups'
import { asFailure } from '../../../i18n/failure'
import { focusPlatform } from '../../../platform/focus'
import {
  draftSchema,
  faultsFrom,
  faultsIn,
  fieldId,
  toAnswers,
  toTyped,
  type Faults,
  type SignupDraft,
  type TypedAnswer,
} from './form-view'

const blankFor = (own: Signup | null) => (): SignupDraft => ({
  companions: own?.companions ?? [],
  answers: own ? toTyped(own.answers) : {},
})

type FormOptions = {
  event: EventDetail
  /** The sign-up to change; null for a new one. */
  own: Signup | null
  /** How the customer came to the event. */
  source: Source | undefined
  onDone: (signup: Signup) => void
}

/** A sign-up's form. Whatever is filled in stays on the device until the bank has it; one key for one filling-in, however often it is sent. */
export function useSignupForm({ event, own, source, onDone }: FormOptions) {
  const name = own ? `change:${own.id}` : `sign-up:${event.id}`
  const { draft, requestId, change: note, renew, forget, ...keeping } = useDraft({ name, schema: draftSchema, blank: blankFor(own) })
  const [consentVersion, setConsentVersion] = useState<string | null>(own ? event.consent.version : null)
  const [faults, setFaults] = useState<Faults>({})
  const hasConsent = own !== null || consentVersion === event.consent.version

  const change = (part: Partial<SignupDraft>, field: string) => {
    note(part)
    setFaults(({ [field]: _, ...others }) => others)
  }
  const show = (found: Faults) => {
    setFaults(found)
    const [first] = Object.keys(found)
    if (first !== undefined) focusPlatform.focusField(fieldId(first))
  }
  const dropConsent = () => setConsentVersion(null)
  const { send, ...sending } = useSending({ event, own, source, draft, requestId, onDone, renew, forget, show, dropConsent })

  return {
    ...{ draft, faults, hasConsent, ...keeping, ...sending },
    answer: (id: string, value: TypedAnswer) => change({ answers: { ...draft.answers, [id]: value } }, id),
    bring: (companions: readonly string[], place = 0) => change({ companions: [...companions] }, `companion-${place}`),
    consent: (isGiven: boolean) => {
      setConsentVersion(isGiven ? event.consent.version : null)
      setFaults(({ consent: _, ...others }) => others)
    },
    submit: () => {
      const found = faultsIn(event.questions, draft, hasConsent)
      show(found)
      if (Object.keys(found).length === 0) send()
    },
  }
}

type Sending = FormOptions & {
  draft: SignupDraft
  requestId: string
  renew: () => void
  forget: () => void
  show: (faults: Faults) => void
  dropConsent: () => void
}

function useSending({ event, own, source, draft, requestId, onDone, renew, forget, show, dropConsent }: Sending) {
  const signUp = useSignUp()
  const edit = useEditSignup()
  const sent = own ? edit : signUp
  const given = {
    companions: draft.companions.map((companion) => companion.trim()),
    answers: toAnswers(event.questions, draft),
    requestId,
  }
  const outcome = {
    onSuccess: (signup: Signup) => {
      forget()
      onDone(signup)
    },
    onError: (error: unknown) => {
      if (asFailure(error).kind === 'refused') renew()
      if (error instanceof ApiError && error.code === 'SIGNUP.ANSWERS') show(faultsFrom(error.fields ?? []))
      if (error instanceof ApiError && error.code === 'SIGNUP.CONSENT') {
        dropConsent()
        show({ consent: 'CONSENT_CHANGED' })
      }
    },
  }
  const send = () => {
    if (sent.isPending) return
    if (own) edit.mutate({ signupId: own.id, ...given }, outcome)
    else signUp.mutate({ eventId: event.id, consentVersion: event.consent.version, ...(source ? { source } : {}), ...given }, outcome)
  }
  return { send, isBusy: sent.isPending, failure: sent.error ? asFailure(sent.error) : null }
}
