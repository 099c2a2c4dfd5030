import { useState } from 'react'
import { useRequestCode, useSignInByPhone } from '../../api/session'
import { asFailure, failureMessage } from '../../i18n/failure'
import { readStored, writeStored } from '../../platform/storage/storage'
import type { Message } from '../../i18n/message'
import { signInTexts } from './messages'
import { useCountdown } from './use-countdown'

const digits = (typed: string, most: number) => typed.replace(/\D/g, '').slice(0, most)
const isPhone = (phone: string) => /^1[3-9]\d{9}$/.test(phone)
const isCode = (code: string) => /^\d{6}$/.test(code)

type Faults = { phone?: Message; code?: Message; form?: Message }

const codeFaults = new Set(['SESSION.CODE_WRONG', 'SESSION.CODE_EXPIRED', 'SESSION.CODE_LOCKED'])

/** Puts a refusal at the field it is about. */
function faultsOf(error: unknown): Faults {
  const failure = asFailure(error)
  const message = failureMessage(failure)
  if (failure.code === 'SESSION.PHONE_UNKNOWN') return { phone: message }
  return codeFaults.has(failure.code ?? '') ? { code: message } : { form: message }
}

/** Signing in by phone: what is typed, what is wrong with it, and the two steps. The phone number survives a restart. */
export function useSignInForm(onSignedIn: () => void) {
  const [phone, setPhone] = useState(() => digits(String(readStored('sign-in-draft') ?? ''), 11))
  const [code, setCode] = useState('')
  const [faults, setFaults] = useState<Faults>({})
  const wait = useCountdown()
  const codeRequest = useRequestCode()
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
  const sendCode = () => {
    if (!isPhone(phone)) return setFaults({ phone: signInTexts.phoneWrong })
    if (wait.secondsLeft > 0 || codeRequest.isPending) return
    codeRequest.mutate(
      { phone },
      {
        onSuccess: (answer) => wait.start(answer.resendAfterSeconds),
        onError: (error) => {
          setFaults(faultsOf(error))
          wait.start(asFailure(error).retryAfterSeconds ?? 0)
        },
      },
    )
  }
  const submit = () => {
    if (!isPhone(phone)) return setFaults({ phone: signInTexts.phoneWrong })
    if (!isCode(code)) return setFaults({ code: signInTexts.codeWrong })
    if (!signIn.isPending) signIn.mutate({ phone, code }, { onSuccess: onSignedIn, onError: (error) => setFaults(faultsOf(error)) })
  }
  return {
    phone,
    code,
    faults,
    typePhone,
    typeCode,
    sendCode,
    submit,
    secondsToWait: wait.secondsLeft,
    sandboxCode: codeRequest.data?.sandboxCode,
    isSigningIn: signIn.isPending,
  }
}
