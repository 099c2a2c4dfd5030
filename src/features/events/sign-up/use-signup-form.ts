import { useState } from 'react'
import { useEditSignup, useSignUp } from '../../../api/events'
import { ApiError } from '../../../api/errors'
import type { EventDetail } from '../../../contract/events-detail'
import type { Source } from '../../../contract/events-source'
import type { Signup } from '../../../contract/events-signups'
import { asFailure } from '../../../i18n/failure'
import { newRequestId } from '../../../platform/clock/request-id'
import { focusPlatform } from '../../../platform/focus'
import { keepEventDraft, readEventDraft } from '../event-drafts'
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

// What a paste can bring and the contract refuses; nobody sees them.
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g
const clean = (text: string) => text.replace(controlCharacters, '')

const firstDraft = (own: Signup | null): SignupDraft => ({
  requestId: newRequestId(),
  companions: own?.companions ?? [],
  answers: own ? toTyped(own.answers) : {},
})

type FormOptions = {
  event: EventDetail
  /** The sign-up to change; null for a new one. */
  own: Signup | null
  customerId: string
  /** How the customer came to the event. */
  source: Source | undefined
  onDone: (signup: Signup) => void
}

/** A sign-up's form. Whatever is filled in stays on the device until the bank has it; one key for one filling-in, however often it is sent. */
export function useSignupForm({ event, own, customerId, source, onDone }: FormOptions) {
  const { draft, keep, forget, ...keeping } = useKeptDraft(customerId, own ? `change:${own.id}` : event.id, own)
  const [consentVersion, setConsentVersion] = useState<string | null>(own ? event.consent.version : null)
  const [faults, setFaults] = useState<Faults>({})
  const hasConsent = own !== null || consentVersion === event.consent.version

  const change = (part: Partial<SignupDraft>, field: string) => {
    keep({ ...draft, ...part, requestId: newRequestId() })
    setFaults(({ [field]: _, ...others }) => others)
  }
  const show = (found: Faults) => {
    setFaults(found)
    const [first] = Object.keys(found)
    if (first !== undefined) focusPlatform.focusField(fieldId(first))
  }
  const { send, ...sending } = useSending({
    event,
    own,
    source,
    draft,
    onDone,
    keep,
    forget,
    show,
    dropConsent: () => setConsentVersion(null),
  })

  return {
    ...{ draft, faults, hasConsent, ...keeping, ...sending },
    answer: (id: string, value: TypedAnswer) =>
      change({ answers: { ...draft.answers, [id]: typeof value === 'string' ? clean(value) : value } }, id),
    bring: (companions: readonly string[], place = 0) => change({ companions: companions.map(clean) }, `companion-${place}`),
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

/** What stands in the form, kept on the device under a name. */
function useKeptDraft(customerId: string, name: string, own: Signup | null) {
  const [kept] = useState(() => readEventDraft(customerId, name, draftSchema))
  const [draft, setDraft] = useState(() => kept ?? firstDraft(own))
  const [isKept, setIsKept] = useState(kept !== undefined)
  const keep = (next: SignupDraft) => {
    setDraft(next)
    keepEventDraft(customerId, name, next)
    setIsKept(true)
  }
  const forget = () => {
    keepEventDraft(customerId, name, null)
    setIsKept(false)
  }
  return { draft, keep, forget, isKept, isRestored: kept !== undefined }
}

type Sending = Omit<FormOptions, 'customerId'> & {
  draft: SignupDraft
  keep: (draft: SignupDraft) => void
  forget: () => void
  show: (faults: Faults) => void
  dropConsent: () => void
}

function useSending({ event, own, source, draft, onDone, keep, forget, show, dropConsent }: Sending) {
  const signUp = useSignUp()
  const edit = useEditSignup()
  const sent = own ? edit : signUp
  const given = {
    companions: draft.companions.map((companion) => companion.trim()),
    answers: toAnswers(event.questions, draft),
    requestId: draft.requestId,
  }
  const outcome = {
    onSuccess: (signup: Signup) => {
      forget()
      onDone(signup)
    },
    onError: (error: unknown) => {
      // the bank remembers a refusal by its key: the next try needs another
      if (asFailure(error).kind === 'refused') keep({ ...draft, requestId: newRequestId() })
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
