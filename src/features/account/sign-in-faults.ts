import { asFailure, failureMessage } from '../../i18n/failure'
import { sessionFailures } from '../../i18n/failures/session'
import type { Message } from '../../i18n/message'

/** What is wrong, at the field it is about. */
export type SignInFaults = { phone?: Message; code?: Message; form?: Message }

const codeFaults = new Set(['SESSION.CODE_WRONG', 'SESSION.CODE_EXPIRED', 'SESSION.CODE_LOCKED'])

/** Puts a refusal at its field. */
export function signInFaults(error: unknown): SignInFaults {
  const failure = asFailure(error)
  const message = failureMessage(failure, sessionFailures)
  if (failure.code === 'SESSION.PHONE_UNKNOWN') return { phone: message }
  return codeFaults.has(failure.code ?? '') ? { code: message } : { form: message }
}
