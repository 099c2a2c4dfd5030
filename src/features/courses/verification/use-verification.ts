import { useEffect, useState } from 'react'
import { useVerifyCertificate } from '../../../api/certificates'
import { asFailure } from '../../../i18n/failure'
import { inFours } from '../../../i18n/in-fours'

const mistyped = ['CERTIFICATE.MISTYPED', 'REQUEST.INVALID']

/** A certificate's number, from an address or typed, and what the bank says to it. */
export function useVerification(asked: string) {
  const [code, setCode] = useState(() => inFours(asked))
  const [isEmpty, setIsEmpty] = useState(false)
  const verify = useVerifyCertificate()
  const send = (typed: string) => {
    setIsEmpty(typed.trim() === '')
    if (typed.trim() !== '' && !verify.isPending) verify.mutate(typed.trim())
  }
  useEffect(() => {
    if (asked !== '') send(asked)
  }, [])
  const type = (typed: string) => {
    setCode(typed)
    setIsEmpty(false)
    // an answer belongs to the number it was given for
    if (!verify.isPending) verify.reset()
  }
  const failure = verify.error ? asFailure(verify.error) : null
  const isMistyped = mistyped.includes(failure?.code ?? '')
  return {
    ...{ code, type, isEmpty, isMistyped },
    send: () => send(code),
    isBusy: verify.isPending,
    certificate: verify.data ?? null,
    /** What else went wrong. */
    failure: isMistyped ? null : failure,
  }
}
