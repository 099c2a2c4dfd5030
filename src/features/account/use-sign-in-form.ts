import { useState } from 'react'
import { useRequestCode, useSignInByPhone } from '../../api/session'
import { asFailure } from '../../i18n/failure'
import { readStored, writeStored } from '../../platform/storage/storage'
import { signInTexts } from './sign-in-messages'
import { signInFaults, type SignInFaults } from './sign-in-faults'
import { useCountdown } from './use-countdown'

/** What is said in the step of consent: the version of the terms that was agreed to, and whether offers are welcome. */
export type SaidConsents = { serviceVersion: string; marketing: boolean }

const digits = (typed: string, most: number) => typed.replace(/\D/g, '').slice(0, most)
const isPhone = (phone: string) => /^1[3-9]\d{9}$/.test(phone)
const isCode = (code: string) => /^\d{6}$/.test(code)

/** Getting a code: at most one at a time, and none while the bank asks to wait. */
function useCodeRequest(phone: string, onFault: (faults: SignInFaults) => void) {
  const wait = useCountdown()
  const request = useRequestCode()
  const fail = (error: unknown) => {
    onFault(signInFaults(error))
    wait.start(asFailure(error).retryAfterSeconds ?? 0)
  }
  const send = () => {
    if (!isPhone(phone)) return onFault({ phone: signInTexts.phoneWrong })
    if (wait.secondsLeft > 0 || request.isPending) return
    request.mutate({ phone }, { onSuccess: (answer) => wait.start(answer.resendAfterSeconds), onError: fail })
  }
  return { send, secondsToWait: wait.secondsLeft, sandboxCode: request.data?.sandboxCode }
}

/** Signing in by phone: what is typed, what is wrong with it, and the two steps. The phone number survives a restart. */
export function useSignInForm(onSignedIn: () => void) {
  const [phone, setPhone] = useState(() => digits(String(readStored('sign-in-draft') ?? ''), 11))
  const [code, setCode] = useState('')
  const [faults, setFaults] = useState<SignInFaults>({})
  const codeRequest = useCodeRequest(phone, setFaults)
  const [isConsentNeeded, setIsConsentNeeded] = useState(false)
  const signIn = useSignInByPhone()

  const typePhone = (typed: string) => {
    setPhone(digits(typed, 11))
    writeStored('sign-in-draft', digits(typed, 11))
    setFaults({})
  }
  const typeCode = (typed: string) => {
    setCode(digits(typed, 6))
    setFaults({})
  }
  const fail = (error: unknown) => {
    if (asFailure(error).code === 'SESSION.CONSENT_NEEDED') setIsConsentNeeded(true)
    else setFaults(signInFaults(error))
  }
  const submit = (consents?: SaidConsents) => {
    if (!isPhone(phone)) return setFaults({ phone: signInTexts.phoneWrong })
    if (!isCode(code)) return setFaults({ code: signInTexts.codeWrong })
    if (signIn.isPending) return
    signIn.mutate({ phone, code, ...(consents ? { consents } : {}) }, { onSuccess: onSignedIn, onError: fail })
  }
  return { phone, code, faults, typePhone, typeCode, codeRequest, submit, isSigningIn: signIn.isPending, isConsentNeeded }
}
